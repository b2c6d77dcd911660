import type { PhraseId } from '../patterns/index.ts'
import { behaviourWords } from './behaviour.ts'
import { crimeWords } from './crime.ts'
import { peopleWords } from './people.ts'
import { riskWords } from './risk.ts'
import { servicesWords } from './services.ts'
import { sexWords } from './sex.ts'
import type { Words } from './words.ts'

/** What the hub says of each phrase: why it harms, and what keeps the risk without the blame (after the language guide of 2024 by The Children’s Society and NAPAC). */
export const phraseWords: Record<PhraseId, Words> = {
  ...riskWords,
  ...sexWords,
  ...peopleWords,
  ...behaviourWords,
  ...servicesWords,
  ...crimeWords,
}
