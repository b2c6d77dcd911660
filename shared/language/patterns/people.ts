import type { Pattern } from './pattern.ts'
import { asSeen, byOthers, either, grownUps, older } from './vocabulary.ts'

const others = 'sisters?|brothers?|siblings?|cousins?|relatives?|family|half|step'
const verbs =
  '(?:contact(?:s|ed|ing)|to contact|messag(?:es|ed|ing)|text(?:s|ed|ing)|chat(?:s|ted|ting)? (?:to|with)|talk(?:s|ed|ing)? (?:to|with)|speak(?:s|ing)? (?:to|with)|communicat(?:es|ed|ing) with|meet(?:s|ing)(?: up)?(?: with)?|met(?: up)?(?: with)?|befriend(?:s|ed|ing)|add(?:s|ed|ing))'
const people = `(?:${older}|much|slightly|other|two|three|several|some|a|an|the|these|those|many|different|multiple|various|group of|groups of|number of|older) `
const many =
  '(?:multiple|several|many|numerous|various|different|two|three|four|five|a number of|lots of|a string of|a series of|too many|countless|more than one)'

/** Phrases about people around a child that turn those who harm into company that a child keeps. */
export const peoplePatterns = {
  'contacting-adults': {
    find: [
      `${verbs} (?:with )?(?:${people}){0,3}${older} (?:${older} )?${grownUps}(?: online)?`,
      `${verbs} (?:with )?(?:(?:random|several|many|various|two|three) )?(?:m[ae]n|strangers|males|females|adults)(?: (?:online|on [^ .,"]+))?`,
    ],
    unlessBefore: byOthers(4),
    unlessAfter: `^ (?:${others}|social|services?|safeguarding|mental|education|staff|workers?|victims?)(?= |$)`,
  },
  associating: {
    find: [
      `associat(?:es|ing) with`,
      `(?:to|would|will|can|continues to|and|or|she|he|they) associate with`,
      `(?:has|have|had|previously|often|regularly|frequently|been|she|he|they) associated with (?:(?:${people}){0,3}${grownUps})`,
      `hang(?:s|ing)? (?:around|about|out) with (?:${people}){1,3}${grownUps}`,
    ],
    unlessBefore: `(?:^| )(?:risks?|harms?|dangers?|problems?|difficult(?:y|ies)|issues?|stigma|costs?|factors?|symptoms?|feelings?|trauma) (?:is |are |was |were |often )?$|${byOthers(3)}`,
  },
  'spending-time': {
    find: [
      `(?:spend(?:s|ing)?|spent) (?:(?:a lot of|more|much|most of (?:her|his|their)|increasing|her|his|their|free|all|too much|significant|lots of) ){0,3}time with (?:${people}){0,3}(?:${older} ${grownUps}|m[ae]n|males|strangers|adults?|individuals?|offenders?|gangs?|associates?)`,
      `time spent with (?:${people}){0,3}(?:${older} ${grownUps}|m[ae]n|males|strangers|adults?)`,
    ],
    unlessBefore: byOthers(2),
    unlessAfter: `^ (?:${others}|staff|in (?:school|her family|his family|the family)|from school|mentors?|she trusts|he trusts|they trust)(?= |$)`,
  },
  boyfriend: {
    find: [
      `(?:(?:older|adult|new|ex|so called|current|former|previous|on off|supposed|alleged|long term|first|regular|much) ){0,3}(?:boy|girl) ?friends?(?:'s)?`,
    ],
    unlessBefore: `(?:^| )(?:${either(
      'mother|mum|mummy|mam|father|dad|sister|brother|aunt|auntie|carer|grandmother|friend|nan|uncle|parent|teacher|cousin|sibling|woman|man',
    )})(?:'s|s'?|s)? (?:(?:older|adult|new|ex|current|former|previous) ){0,2}$|${asSeen}`,
    unlessAfter: '^ (?:model|method)(?= |$)',
  },
  'multiple-boyfriends': {
    find: [
      `${many} (?:[^ .,"]+ )?(?:boy|girl) ?friends`,
      `${many} (?:sexual |sex |male |older |casual )?(?:sexual )?partners`,
    ],
    unlessBefore: byOthers(2),
  },
  gang: {
    find: [
      'gang (?:members?|membership|associations?|associates?|affiliat(?:es?|ed|ions?)|nominals?|involve(?:ment|d)|related|linked|links|lifestyle|activity)',
      `(?:members?|part|affiliates?|associates?) of (?:a|the|an|this|that|two) (?:[^ .,"]+ ){0,2}gangs?`,
      '(?:joins?|joined|joining|in|affiliated (?:with|to)) (?:a|the) (?:[^ .,"]+ )?gangs?',
    ],
    unlessBefore: `(?:^| )(?:by|from|to|against|fears?|of|with) (?:(?:a|an|the|known|suspected|alleged|other|older|adult|rival|local|several|two|some|these|those|unknown|being|threats) ){0,3}$|${byOthers(3)}`,
    unlessAfter:
      '^ (?:who|which|have|has|had|are|were|approach\\w*|target\\w*|exploit\\w*|groom\\w*|threat\\w*|from|forc\\w*|coerc\\w*|order\\w*|visit\\w*)(?= |$)',
  },
  'child-perpetrator': {
    find: [
      '(?:child(?:ren)?|juvenile|young|youth|teenage|adolescent|underage) (?:sexual )?perpetrators?',
      '(?:juvenile|young|youth|teenage|adolescent|underage) (?:sex(?:ual)? )?(?:offenders?|abusers?)',
      'child offenders?',
      '(?:child|girl|boy|young person|teenager) (?:is|was|as) (?:also |both )?(?:an? |the )?(?:victim and (?:an? )?)?(?:perpetrator|offender|abuser)',
    ],
    unlessAfter: "^ (?:institut\\w+|'?s? institut\\w+|team|teams|services?|of (?:children|a child))(?= |$)",
  },
} as const satisfies Record<string, Pattern>
