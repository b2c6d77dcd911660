import type { Pattern } from './pattern.ts'
import { byOthers, child, coerced, denied, drugs, gap, grownUps } from './vocabulary.ts'

const goods = `(?:${drugs}|alcohol|drinks?|vodka|vapes?|cigarettes?|tobacco|money|cash|gifts?|presents?|clothes|trainers|phones?|credit|food|meals?|takeaways?|lifts?|accommodation|shelter|somewhere to (?:stay|sleep)|a (?:place|bed|roof)(?: to (?:stay|sleep))?|affection|attention|favours?)`
const explicit =
  '(?:sexually |very )?(?:explicit|nude|naked|indecent|intimate|topless|sexual|sexuali[sz]ed|inappropriate|revealing|undressed)'
const pictures =
  '(?:(?:and [^ .,"]+ )?(?:pictures?|photos?|photographs?|images?|imagery|pics?|selfies?|videos?|films?|clips?|content|material|messages?|texts?)|nudes|nude)'
const send = '(?:send(?:s|ing)?|sent|shar(?:e|es|ed|ing)|post(?:s|ed|ing)?|upload(?:s|ed|ing)?|tak(?:es|ing))'
const sexual =
  '(?:sexual (?:activity|acts?|contact|intercourse|relations)|sex|sexual|sexually|intercourse|sleep|kiss(?:ing)?|touch(?:ing|ed)?|relationships?|oral|penetrat\\w+|abuse|abused|exploit\\w*|photos?|photographs?|pictures?|images?|nudes?|videos?)'

/** Phrases that make abuse look like sex that a child chose, or name a child by it. */
export const sexPatterns = {
  'sexual-activity': {
    find: [
      `(?:engag(?:e|es|ed|ing) in |participat(?:e|es|ed|ing) in |involved in |tak(?:es|ing) part in )?(?:sexual (?:activity|activities|relations|contact|intercourse|acts?|encounters?)|intercourse) with`,
      `(?:engag(?:e|es|ed|ing)|participat(?:e|es|ed|ing)|tak(?:e|es|ing) part) in ${gap(1)}(?:sexual (?:activity|activities|acts?|intercourse)|sex)`,
      `(?:had|has|have|having) (?:regular |unprotected |underage |oral |casual )?sex with`,
      `(?:slept|sleeps|sleeping|sleep) with ${gap(2)}${grownUps}`,
    ],
    unlessBefore: byOthers(1),
  },
  'sexually-active': {
    find: [
      `sexually active(?: since(?: the age of)?(?: [^ .,"]+){1,2}| from(?: the age of)?(?: [^ .,"]+){1,2})?`,
    ],
    unlessBefore: denied,
  },
  'drugs-for-sex': {
    find: [
      `(?:(?:offer|offers|offered|offering|giv(?:e|es|en|ing)|gave|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|accept(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|tak(?:es|ing)|bought|buy(?:s|ing)?) ${gap(3)})?${goods} ${gap(3)}(?:in (?:return|exchange)|in (?:a )?swap|in payment|exchanged|as payment) for ${gap(2)}(?:sex|sexual(?: (?:acts?|activity|favours?|contact))?|nudes|nude (?:pictures|photos|images))`,
      `(?:(?:exchang|trad|swapp|swap|trade|exchange)(?:es|ed|ing|s|e)? )?(?:sex|sexual (?:acts?|activity|favours?)) (?:in (?:return|exchange) )?for ${gap(2)}${goods}`,
      `(?:sell(?:s|ing)?|sold) (?:sex|(?:her|his|their) body|(?:her|him|them)sel(?:f|ves))`,
      'transactional sex',
    ],
  },
  'explicit-pictures': {
    find: [
      `${send} (?:(?!(?:her|him|them|me|us|the|this) )[^ .,"]+ ){0,2}(?:(?:her|his|their) (?:own )?)?${explicit} ${pictures}(?: (?:of (?:her|him|them)sel(?:f|ves) )?to ${gap(2)}${grownUps})?`,
      `(?:she|girl|daughter) ${gap(2)}${send} (?:him|them|m[ae]n|adults|strangers|an adult|a man) ${gap(1)}${explicit} ${pictures}`,
      `${send} (?:(?!(?:her|him|them|me|us) )[^ .,"]+ ){0,2}nudes(?: to ${gap(2)}${grownUps})?`,
      `${send} ${gap(1)}(?:pictures?|photos?|images?|videos?|selfies?) of (?:her|him|them)sel(?:f|ves) ${gap(2)}(?:naked|nude|undressed|topless)`,
    ],
    unlessBefore: `${coerced}|${byOthers(1)}|(?:^| )(?:perpetrators?|he) ${gap(2)}$`,
    unlessAfter: `^ ${gap(2)}to (?:the|this) (?:child|girl|boy|young person)(?= |$)`,
  },
  sexting: { find: ['sext(?:s|ed|ing)?'], unlessBefore: coerced },
  relationship: {
    find: [
      `(?:in|into|having|has|had|have|started|starting|began) a (?:(?:sexual|intimate|romantic|physical|loving|new|serious|secret|long term|same sex|consensual|consenting|boyfriend girlfriend|on off|dating) ){0,2}relationship(?: with ${gap(3)}${grownUps})?`,
      `(?:dat(?:es|ed|ing)|seeing|going out with) (?:an |a |her |his |the |several |two )?${gap(1)}(?:(?:older|adult|grown) ${gap(1)})${grownUps}`,
    ],
    unlessBefore: `${byOthers(5)}|(?:^| )(?:couple|adults|brother|sister|sibling|neither|both|parents|who are|were|are|we) ${gap(1)}$`,
    unlessAfter:
      '^ (?:of trust|based on|where|between|with (?:[^ ."]+ ){0,3}(?:services?|professionals?|school|staff|workers?|family|siblings?|mother|mum|father|dad|parents?|carers?|grand[^ ]+|keyworker|mentor|nurse|teacher|tutor|us))(?= |$)',
  },
  promiscuous: { find: ['promiscu(?:ous|ously|ousness|ity)'] },
  prostitution: {
    find: [
      `(?:(?:child|teenage|underage|young|juvenile|under age) )?prostitut(?:e|es|ed|ing|ion)(?: (?:her|him|them)sel(?:f|ves))?`,
      '(?:child|teenage|underage|young|juvenile|under age) sex work(?:ers?|ing)?',
      'rent boys?',
    ],
  },
  streetwise: { find: ['street ?(?:wise|smart)'] },
  clipping: {
    find: ['clipping'],
    unlessBefore:
      '(?:^| )(?:newspaper|press|nail|nails|toenail|fingernail|hair|hedge|paper|video|audio|media|wing|was seen|a|the|this|that|news|magazine|by) $',
    unlessAfter: '^ (?:of|from|in|the|a|her|his|their|its|nails?|hair|hedges?|toenails?|off|path)(?= |$)',
  },
  'over-sexualised': { find: ['(?:over|hyper) ?(?:ly )?sexuali[sz]ed', 'too sexuali[sz]ed'] },
  clothing: {
    find: [
      `(?:dress(?:es|ed|ing)?|clothes|clothing|outfits?|make up|makeup|appearance) (?:(?:in|up|herself|himself|is|was|are|were|looks?|looked|very|quite|too|so|rather|more|far|a|and|way|often|that) ){0,4}(?:provocativ(?:ely|e(?: way| manner)?)|inappropriat(?:e|ely)|sexual(?:ly|i[sz]ed)?|revealing(?:ly)?|suggestiv(?:e|ely)|skimp(?:y|ily)|older than (?:her|his|their) (?:age|years)|tart(?:y|ily)|grown up)`,
      '(?:provocative|revealing|inappropriate|skimpy|suggestive|sexuali[sz]ed|tarty|short) (?:clothes|clothing|outfits?|dress(?:es|ing)?|skirts?|tops?)',
      '(?:act|acts|acted|acting|behav(?:es|ed|ing)|danc(?:es|ed|ing)) (?:very |quite )?(?:provocativ|flirtatious|suggestiv)e?ly',
    ],
  },
  consented: {
    find: [
      `(?:consented|consents?|consenting|agree[ds]?|agreeing|gave (?:her |his |their )?consent|given (?:her |his |their )?consent) to ${gap(3)}${sexual}`,
      `consenting (?:to )?(?:sex|sexual|relationships?|partners?|teenagers?|adolescents?|peers?|minors?|part(?:y|ies)|individuals?)`,
      `${child} (?:(?:had|has|have|also|apparently|clearly|freely|willingly|actually|likely|may have|appears? to have) ){0,2}consented`,
      'consensual(?:ly)?',
    ],
    unlessBefore: `${denied}|${byOthers(3)}|(?:^| )(?:cannot|can't|unable to|could not|couldn't|non|never|not|whether|nobody|mother|father|parents?) ${gap(2)}$|${coerced}`,
    unlessAfter: '^ to (?!(?:sex|sexual|intercourse|it|that|what)(?: |$))[^ ."]+(?= |$)',
  },
  willing: {
    find: [
      `willing(?:ly)? (?:(?:to|and|party|have|has|had|be) ){0,3}(?:participants?|participat(?:e|es|ed|ing)|part(?:y|ies)|partners?|victims?|sex|go(?:es)?|went|get|got|meet(?:s|ing)?|met|send(?:s|ing)?|sent|engag(?:e|es|ed|ing) in (?:sex|sexual)|sleep|slept|perform(?:s|ed)?|involved|enter(?:s|ed)?|exchang(?:e|es|ed))`,
    ],
    unlessBefore: `${byOthers(2)}|${denied}`,
    unlessAfter:
      '^ (?:(?:to|into|with|up|a|an|the|her|his|their) ){0,2}(?:school|college|home|hospital|police|social|court|appointments?|gp|support|keyworker|mentor|youth|staff|professionals?|workers?|me|us|counselling|sessions?|placement|the (?:nurse|teacher|social|worker))(?= |$)',
  },
  'asked-for-it': {
    find: [
      `(?:${child}|was|were|is|are|been|be|girl's|she's|he's|they're) (?:(?:was|is|were|just|basically|clearly|almost|had|has|been|have) ){0,2}(?:ask(?:ed|ing)|begg(?:ed|ing)) for it`,
      'brought (?:it|this|that) (?:all )?(?:up)?on (?:her|him|them)sel(?:f|ves)',
      '(?:her|his|their) own fault',
      `at fault for ${gap(2)}(?:clothes|clothing|dress(?:ing)?|outfits?|behaviou?r)`,
      `${child} (?:is|was|were|are) (?:partly |also |partially )?(?:at fault|to blame|responsible) for`,
    ],
    unlessAfter: '^ (?:to|back|again|in|at|not|when|and was refused)(?= |$)',
    unlessBefore: `${byOthers(1)}|(?:^| )not $`,
  },
} as const satisfies Record<string, Pattern>
