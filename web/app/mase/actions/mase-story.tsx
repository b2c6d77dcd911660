import { formatDate } from '#shared/identifiers/date.ts'
import { type ItemDecision, itemDecisions } from '#shared/mase/item.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { hub } from '../../../api/client.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList, type SummaryRow } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { ChildActions } from './child-actions.tsx'

/** What the MASE decided of a child last, and the actions that it agreed: on the child's page at the MASE. */
export async function MaseStory({ referral }: { readonly referral: Referral }) {
  const { mase, reference } = referral
  if (!mase?.meeting) return null
  const found = await hub.readMaseActionsOfChild({ reference })
  const actions = found.ok ? found.value.actions : []
  return (
    <>
      {mase.decision && (
        <SummaryList
          title={mase.discussed && mase.discussed > 1 ? 'Decided last' : 'Decided'}
          rows={rowsOf(mase.decision).filter((row) => row !== undefined)}
        />
      )}
      {actions.length > 0 && (
        <ChildActions
          actions={actions}
          caption="Actions of the MASE"
          href={({ id }) => `/mase/actions/${id}`}
        />
      )}
    </>
  )
}

const rowsOf = ({
  kind,
  reason,
  approver,
  escalatedTo,
  reviewOn,
  by,
  at,
}: ItemDecision): (SummaryRow | undefined)[] => [
  { key: 'Decision', value: itemDecisions[kind] },
  escalatedTo ? { key: 'To whom', value: escalatedTo } : undefined,
  approver ? { key: 'Approved by', value: approver } : undefined,
  reviewOn ? { key: 'Next look at it', value: formatDate(reviewOn) } : undefined,
  { key: 'Why', value: <TypedText text={reason} /> },
  {
    key: 'Noted',
    value: (
      <>
        <DateAndTime at={at} /> by {by.name}
      </>
    ),
  },
]
