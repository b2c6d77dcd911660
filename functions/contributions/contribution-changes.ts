import type { Contribution, Contributor } from '#shared/contributions/contribution.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { isAllowed } from '#shared/referral/states.ts'

export const contributorOf = (person: Person): Contributor => ({
  id: person.id,
  name: person.name,
  post: person.post,
  agency: person.agency.name,
})

export const savedMeanwhile: Failure = {
  kind: 'conflict',
  detail:
    'This was changed after you opened the page, by a colleague or in another window. What you typed is shown below and is not saved yet. Look at the page again, then make your change.',
}

/** Why nothing can be added any more: the assessment is no longer being written, or all was taken in. */
export function afterWriting(contribution: Contribution, referral: Referral): Failure | undefined {
  if (!isAllowed('write', referral.state))
    return {
      kind: 'conflict',
      detail:
        'The assessment has gone on without waiting any longer, so nothing can be added to it. If you know something that matters, tell the MASH.',
    }
  if (contribution.takenIn.length > 0)
    return {
      kind: 'conflict',
      detail: `${contribution.askedBy.name} has taken in what you gave, so it cannot be changed here. Tell them if something is wrong.`,
    }
  return undefined
}
