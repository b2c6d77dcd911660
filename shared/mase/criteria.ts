import type { FrozenDocument } from '../form/document/document.ts'
import { findFrozenText } from '../form/document/frozen-answers.ts'
import type { Role } from '../form/format/roles.ts'
import type { Referral } from '../referral/referral.ts'

/** One thing that the MASE asks of a referral, and whether this one has it. A person judges; nothing is refused by it. */
export interface Criterion {
  readonly words: string
  readonly met: boolean
}

/**
 * Checks a referral against what the MASE asks of it (seed 002; the strategy discussion beforehand is practice in
 * several partnerships). What the MASH passes on meets the first with the reason that the MASH gave.
 */
export function checkCriteria(referral: Referral, documents: readonly FrozenDocument[]): Criterion[] {
  const said = (role: Role) => findFrozenText(documents, role)
  const passedOn = referral.mase?.from === 'mash'
  return [
    {
      words: 'A blocker stops progress, or there is strategic information',
      met: passedOn || said('mase.blocker') === 'Yes' || said('mase.strategic') !== undefined,
    },
    {
      words: 'A strategy discussion was held, or there is a reason why not',
      met:
        said('mase.strategy-discussion.date') !== undefined ||
        said('mase.strategy-discussion.absent') !== undefined,
    },
    {
      words: 'The line manager was consulted',
      met: said('mase.manager.name') !== undefined || referral.signOff.status === 'authorised',
    },
  ]
}
