import type { Pattern } from './pattern.ts'
import { byOthers, denied, gap } from './vocabulary.ts'

const is =
  "(?:is|was|were|are|been|be|being|can be|becomes?|became|becoming|gets?|got|getting|presents? as|presented as|presenting as|seems?|seemed|appears?|appeared|very|quite|extremely|increasingly|often|sometimes|rather|so|too|more|most|she's|he's)"
const things =
  '(?:it|this|that|which|what|time|times|situation|circumstances|work|conversation|environment|role|task|year|week|weeks|month|months|period|engagement|contact|access|transition|diagnosis|finding|getting|making|information|evidence|questions?|find|found|finds|things)'
const notThings = `(?:^| )${things} (?:[^ ."]+ ){0,2}$`
const notOthers = `${byOthers(3)}|${denied}|(?:^| )(?:the|a|an|this|that|his|her|older|unknown|adult) (?:m[ae]n|males?|adults?|perpetrator|suspect|boyfriend|partner) (?:[^ ."]+ ){0,3}$`
const otherNouns =
  '^ (?:m[ae]n|males?|adults?|dogs?|drivers?|perpetrators?|offenders?|suspects?|treatment|cancer|marketing|tumour|begging|parent|father|mother|dad|mum|stepfather|partner|neighbours?|to (?:her|him|them)(?: \\.| ,|$)|towards? (?:her|him|them|the (?:child|girl|boy|young person))(?: (?:\\.|,|"|and|when|in|at|on|so|which|over|by|after|because)|$))(?= |$)?'

/** Phrases that make a child's distress into a fault of character. */
export const behaviourPatterns = {
  manipulative: {
    find: [
      'manipulativ(?:e|ely|eness)',
      `manipulat(?:es?|ed|ing) (?:staff|adults|professionals|teachers|workers|carers?|parents|people|others|situations?|mother|mum|her mother|her mum|his mother|his mum|(?:her|his|their) parents|services)`,
    ],
    unlessBefore: notOthers,
    unlessAfter: otherNouns,
  },
  'attention-seeking': {
    find: ['attention seek(?:ing|er|ers)', 'seek(?:s|ing)? attention', 'sought attention'],
    unlessBefore: notOthers,
  },
  defiant: {
    find: ['defian(?:t|tly|ce)', 'naught(?:y|ier|iest|iness|ily)'],
    unlessBefore: `(?:^| )(?:oppositional|opposition) $|${notOthers}`,
    unlessAfter: '^ (?:disorder|step)(?= |$)',
  },
  challenging: {
    find: [
      '(?:(?:very|quite|extremely|increasingly|more|some) )?challenging (?:and [^ .,"]+ )?(?:behaviou?rs?|child(?:ren)?|girls?|boys?|teenagers?|young (?:person|people|wom[ae]n|m[ae]n)|pupils?|students?|attitudes?|conduct|presentation)',
      `behaviou?rs? ${gap(3)}challenging`,
      `${is} (?:very |quite |extremely |really |often |increasingly |verbally |and )?challenging`,
      '(?<=(?:defiant|aggressive|difficult|rude|disruptive|abusive|troubled|naughty) (?:,|and|or)(?: and)? )challenging',
    ],
    unlessBefore: `${notThings}|${byOthers(2)}|${denied}`,
    unlessAfter:
      '^ (?:the|this|that|these|those|her|his|their|its|it|him|them|a|an|for|to|decisions?|views?|times?|circumstances|situations?|environments?|conversations?|periods?|backgrounds?|issues|relationships|perpetrators?|us|me|home)(?= |$)',
  },
  aggressive: {
    find: ['(?:(?:verbally|physically|sexually|very|quite|increasingly|extremely) ){0,2}aggressive(?:ly)?'],
    unlessBefore: notOthers,
    unlessAfter: otherNouns,
  },
  'kicked-off': {
    find: ['kick(?:s|ed|ing)? off', 'kick off'],
    unlessBefore: `(?:^| )(?:meeting|match|game|project|session|event|it|season|tournament|training|football|the|a|work|campaign|programme|shoes|been) (?:[^ ."]+ ){0,1}$|${byOthers(1)}`,
    unlessAfter:
      '^ (?:at \\d[^ ]*|the|a|with|her|his|their|meeting|time|shoes|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?= |$)',
  },
  troubled: {
    find: [
      `troubled (?:and [^ .,"]+ )?(?:[^ .,"]+ )?(?:child(?:ren)?|girls?|boys?|teen(?:ager)?s?|young (?:person|people|wom[ae]n|m[ae]n)|youths?|adolescents?|individual|pupil|student)`,
      `${is} (?:very |quite |deeply |clearly |a )?troubled`,
    ],
    unlessBefore: `${byOthers(2)}|${notThings}`,
    unlessAfter:
      '^ (?:by|about|with|at|family|families|past|area|relationship|marriage|background|history|home|times?|waters?|estate)(?= |$)',
  },
  difficult: {
    find: [
      `difficult (?:and [^ .,"]+ )?(?:child(?:ren)?|girls?|boys?|teen(?:ager)?s?|young (?:person|people|wom[ae]n|m[ae]n)|pupils?|students?|behaviou?rs?|adolescents?)`,
      `(?:she|he|they|child|girl|boy|young person|pupil|student|daughter|son) (?:${is} ){1,2}(?:very |quite |extremely |and )?difficult`,
      '(?<=(?:defiant|aggressive|rude|disruptive|troubled|naughty) (?:,|and|or)(?: and)? )difficult',
    ],
    unlessBefore: `${byOthers(2)}|${denied}`,
    unlessAfter:
      '^ (?:to|for|about|it|because|when|times?|circumstances|situation|position|place|day|home|birth|family|relationship|question|conversation|decision)(?= |$)',
  },
  refused: {
    find: [
      '(?:refus(?:e|es|ed|ing|al|als)|declin(?:es|ed|ing)) to (?:(?:fully|even|properly|meaningfully) )?(?:engage|co ?operate|comply|attend|work|talk|speak|disclose|discuss|meet|say|answer|accept|come|give|tell|follow|return|let|go|share|be|do|see|name|take|leave|consider|allow|open|provide)',
      '(?:refus(?:e|es|ing|al|als)|(?<!(?:was|were|been|be|being|is|are|got) )refused)(?: (?:support|help|services?|contact|appointments?|consent|intervention|offers?|all|any|school|medical|treatment))?',
      'school refus(?:er|ers|al|ing)',
    ],
    unlessBefore: `${byOthers(3)}|(?:^| )(?:right to|rubbish|kitchen|household|the) $|(?:^| )(?:bail|asylum|visa|application|claim|request|funding|place) (?:[^ ."]+ ){0,3}$`,
    unlessAfter:
      '^ (?:collections?|collectors?|bins?|bags?|lorry|truck|sacks?|bail|by (?:the|a)|entry|disposal|store|planning)(?= |$)',
  },
  'non-compliant': {
    find: [
      'non ?complian(?:t|ce)',
      'un ?co ?operative',
      'not (?:compliant|complying|co ?operating|co ?operative)',
      "(?:doesn't|does not|won't|will not|didn't|did not) (?:comply|co ?operate)",
    ],
    unlessBefore: byOthers(3),
  },
} as const satisfies Record<string, Pattern>
