import { type Task, TaskList } from '../../../components/task-list.tsx'
import { reviewAddresses } from '../../reviews/addresses.ts'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'

/** The last step: reading it all once more, sign-off, and sending. */
export function CheckAndSend({ record }: { readonly record: AssessmentRecord }) {
  const { referral, mine, me } = record
  const before = me.partnership.signOffWhen === 'before-sending'
  return (
    <section aria-labelledby="check-and-send">
      <h2 className="govuk-heading-m" id="check-and-send">
        Check, sign-off and send
      </h2>
      <TaskList
        tasks={[
          {
            title: mine ? 'Check your answers and send' : 'Read all of it',
            href: addresses.page(referral.reference, 'check'),
            hint: before
              ? 'A safeguarding lead or line manager of your agency authorises it before it is sent'
              : 'A safeguarding lead or line manager of your agency authorises it after it is sent',
            status: statusOf(record),
          },
          ...keepTask(record),
        ]}
      />
    </section>
  )
}

/** A review need not go to a desk. */
const keepTask = ({ referral, mine }: AssessmentRecord): Task[] =>
  referral.series && mine
    ? [
        {
          title: 'Finish the review and keep it, without sending',
          href: reviewAddresses.keep(referral.reference),
          hint: 'For when nothing is needed from the MASH or the MASE. It is authorised as one that is sent is',
          status: 'Not finished',
        },
      ]
    : []

function statusOf({ referral }: AssessmentRecord): string {
  if (referral.state === 'awaiting-sign-off') return 'Waiting for sign-off'
  return referral.state === 'signed-off' ? 'Authorised' : 'Not sent'
}
