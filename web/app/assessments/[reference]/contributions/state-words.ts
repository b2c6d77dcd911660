import type { ContributionState } from '#shared/contributions/contribution.ts'

/** Where a contribution is, as both sides read it. */
export const stateWords: Readonly<Record<ContributionState, string>> = {
  asked: 'Not answered yet',
  given: 'Answered',
  declined: 'Cannot add anything',
  withdrawn: 'No longer asked',
}
