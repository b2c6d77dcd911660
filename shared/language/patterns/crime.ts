import type { Pattern } from './pattern.ts'
import { byOthers, coerced, drugs, gap } from './vocabulary.ts'

const crews =
  '(?:(?:drug |drugs )?dealers?|gangs?|lines?|elders?|olders?|ocgs?|crime groups?|crime network|networks?|county lines?|runners?|traffickers?|exploiters?)'
const hidden = `(?:${drugs}|inside (?:her|him|them)sel(?:f|ves)|internally)`
const notCoerced = `${coerced}|${byOthers(2)}`

/** Phrases that make a child who is exploited by criminals into one of them. */
export const crimePatterns = {
  'drug-running': {
    find: [
      'drugs? (?:running|runners?|mules?|couriers?)',
      `(?:run(?:s|ning)?|ran|deal(?:s|ing)?|dealt|sell(?:s|ing)?|sold|carr(?:y|ies|ied|ying)|mov(?:es|ed|ing)) ${gap(1)}${drugs}`,
      'county lines? (?:runners?|dealers?|nominals?|workers?|couriers?|activity)',
      `(?:run(?:s|ning)?|ran|runners?|work(?:s|ed|ing)?|deal(?:s|ing)?|shott(?:s|ed|ing)) for ${gap(3)}${crews}`,
      'runn(?:er|ers) for (?:them|him|her)',
    ],
    unlessBefore: notCoerced,
    unlessAfter: '^ (?:advice|services?|dogs?)(?= |$)',
  },
  recruits: {
    find: [
      `recruit(?:s|ed|ing|ment)? ${gap(1)}(?:by|into|to|for|as|from) ${gap(3)}(?:${crews}|drugs?|deal[^ .,"]*)`,
      'recruit(?:s|ed|ing)? (?:(?:other|more|younger|vulnerable|her|his|their|new|some) ){0,3}(?:child|children|girls|boys|peers|friends|young people|pupils|students)',
    ],
    unlessBefore: byOthers(2),
  },
  'money-mule': { find: ['money mul(?:e|es|ing)'] },
  plugging: {
    find: [
      `(?:plug(?:s|ged|ging)?|stuff(?:s|ed|ing)?|bank(?:s|ed|ing)?) ${gap(3)}${hidden}`,
      `${drugs} ${gap(3)}(?:plugged|stuffed|banked)`,
      '(?:plugging|stuffing|banking)(?: ,)?(?: and| or)? (?:plugging|stuffing|banking)(?:(?: ,)?(?: and| or)? (?:plugging|stuffing|banking))?',
      '(?:of|been|for|involved in|started|with|denies|admits|is|was|about|and|called|suspected) plugging',
    ],
    unlessBefore: coerced,
    unlessAfter: '^ (?:in|into|away|gaps?|the gaps?|apps?|details?|services?|hours|account)(?= |$)',
  },
} as const satisfies Record<string, Pattern>
