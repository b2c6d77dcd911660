import type { FrozenDocument } from '../form/document.ts'
import type { Role } from '../form/roles.ts'
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
  const said = (role: Role) => answerOf(documents, role)
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

/** What was answered at the question that has a role, as text; `undefined` when nothing was. */
function answerOf(documents: readonly FrozenDocument[], role: Role): string | undefined {
  const question = documents
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .find((one) => one.role === role)
  if (!question) return undefined
  const { answer } = question
  if (answer.as === 'text') return answer.text
  return answer.as === 'list' ? answer.items.join(', ') || undefined : undefined
}
