import { behaviourPatterns } from './behaviour.ts'
import { crimePatterns } from './crime.ts'
import { peoplePatterns } from './people.ts'
import { riskPatterns } from './risk.ts'
import { servicesPatterns } from './services.ts'
import { sexPatterns } from './sex.ts'

/** Every phrase that is recognised, by its id. Ids are kept with what was kept and why: they never change. */
export const patterns = {
  ...riskPatterns,
  ...sexPatterns,
  ...peoplePatterns,
  ...behaviourPatterns,
  ...servicesPatterns,
  ...crimePatterns,
}

export type PhraseId = keyof typeof patterns
