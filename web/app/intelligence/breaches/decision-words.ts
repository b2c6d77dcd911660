import type { BreachDecision } from '#shared/intelligence/breach.ts'

export const decisionWords: Readonly<Record<BreachDecision['tell'], string>> = {
  reported: 'Reported to the Information Commissioner',
  'not-reported': 'Not reported',
}

export const peopleToldWords: Readonly<Record<BreachDecision['peopleTold'], string>> = {
  yes: 'Yes',
  no: 'No, not yet',
  'not-needed': 'They need not be: the risk to them is not high',
}
