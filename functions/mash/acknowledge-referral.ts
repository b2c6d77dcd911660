import { changeUseCase, refuse } from '#functions/platform/change-use-case.ts'
import { refuseUnlessHolder } from '#functions/platform/holder.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import type { InputOf } from '#shared/api/operation.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { acknowledgedAt } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'

/** Being with the MASH, in somebody's hands, and not decided. */
const open: readonly State[] = ['in-triage', 'returned', 'awaiting-agreement']

/** Tells the sender in words what happens next, once: the statutory working day is kept by it. */
export const acknowledgeReferral = changeUseCase<InputOf<(typeof mashOperations)['acknowledgeReferral']>>(
  'acknowledgeReferral',
  'mash.triage',
  (opened, { words }, at) => {
    const { person, referral } = opened
    const because = whyNot(referral)
    if (because) return refuse({ kind: 'conflict', detail: because })
    return (
      refuseUnlessHolder(opened) ?? {
        next: { acknowledged: { words, by: refOf(person), at } },
        history: { kind: 'acknowledge', text: words },
        mails: [
          {
            kind: 'acknowledged',
            to: { person: referral.author.id },
            path: pages.assessment(referral.reference),
          },
        ],
      }
    )
  },
)

function whyNot(referral: Referral): string | undefined {
  const told = acknowledgedAt(referral)
  const by = referral.acknowledged?.by.name
  if (told) return `${by ?? 'The MASH'} told the sender what happens next on ${formatDateTime(told)}.`
  if (referral.state === 'new') return 'Take this referral first, so that the sender knows who has it.'
  return open.includes(referral.state) ? undefined : 'This referral is not with the MASH to be decided.'
}
