import { londonClock } from '#shared/identifiers/date-time.ts'
import type { ReferralRow } from '#shared/referral/row.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { Reference } from '../../components/reference.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { CameFrom } from './came-from.tsx'
import { agedOn } from './child-words.ts'
import type { PoolView } from './pool.ts'

const captions: Record<PoolView, string> = {
  waiting: 'Referrals to be screened, the longest wait first',
  accepted: 'Accepted referrals, the longest wait first',
}

/** What is in one half of the pool. */
export function PoolTable({
  view,
  rows,
}: {
  readonly view: PoolView
  readonly rows: readonly ReferralRow[]
}) {
  const today = londonClock(Date.now()).date
  return (
    <Table
      caption={captions[view]}
      hideCaption
      keyOf={(row) => row.reference}
      rows={rows}
      columns={[
        {
          heading: 'Reference',
          cell: (row) => (
            <a className="govuk-link" href={`/mase/${row.reference}`}>
              <Reference value={row.reference} />
            </a>
          ),
        },
        { heading: 'Child', cell: (row) => <Child row={row} today={today} /> },
        { heading: 'Sent by', cell: (row) => <CameFrom row={row} /> },
        { heading: 'Waiting since', cell: (row) => <DateAndTime at={row.mase?.at ?? row.updatedAt} /> },
      ]}
    />
  )
}

const Child = ({ row, today }: { readonly row: ReferralRow; readonly today: string }) => (
  <>
    {[row.childName ?? 'Not named', agedOn(row.childDateOfBirth, today)].filter(Boolean).join(', ')}
    {row.danger && (
      <>
        <br />
        <Tag colour="red">Danger</Tag>
      </>
    )}
  </>
)
