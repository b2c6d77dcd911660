import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { type PoolEntry, poolKinds } from '#shared/mase/pool.ts'
import type { ReferralRow } from '#shared/referral/row.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { Reference } from '../../components/reference.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { CameFrom } from './came-from.tsx'
import { agedOn } from './child-words.ts'

/** What waits, each with what it is about, where it came from and since when. */
export function PoolTable({
  entries,
  title,
}: {
  readonly entries: readonly PoolEntry[]
  readonly title: string
}) {
  const today = londonClock(Date.now()).date
  return (
    <Table
      caption={title}
      hideCaption
      keyOf={({ kind, id }) => `${kind} ${id}`}
      rows={entries}
      columns={[
        { heading: 'What waits', cell: (entry) => <What entry={entry} /> },
        { heading: 'How it came', cell: ({ kind }) => poolKinds[kind] },
        { heading: 'About', cell: (entry) => <About entry={entry} today={today} /> },
        { heading: 'From', cell: (entry) => <From entry={entry} /> },
        { heading: 'Since', cell: (entry) => <Since entry={entry} /> },
      ]}
    />
  )
}

type Props = { readonly entry: PoolEntry }

function What({ entry: { kind, row, action, item, given } }: Props) {
  if (row)
    return (
      <a className="govuk-link" href={`/mase/${row.reference}`}>
        <Reference value={row.reference} />
      </a>
    )
  if (action)
    return (
      <a className="govuk-link" href={`/mase/actions/${action.id}`}>
        {action.reference ? (
          <>
            Action for <Reference value={action.reference} />
          </>
        ) : (
          'An action without a child'
        )}
      </a>
    )
  if (given)
    return (
      <a className="govuk-link" href={`/mase/raised/${given.item}/${given.id}`}>
        {kindNames[given.kind]}
        <span className="govuk-visually-hidden"> of {given.item}</span>
      </a>
    )
  return <>{item?.title ?? poolKinds[kind]}</>
}

function About({
  entry: { row, action, asked, kind, given, item },
  today,
}: Props & { readonly today: string }) {
  if (action) return <>{action.words}</>
  if (given) return <>Read it before you take it up</>
  return (
    <>
      {row ? <Child row={row} today={today} /> : item?.title}
      {asked && (
        <>
          <br />
          <Tag colour={asked === 'answered' ? 'green' : 'yellow'}>
            {asked === 'answered' ? 'Answered' : 'Waits for an answer'}
          </Tag>
        </>
      )}
      {kind === 'carried-over' && row && (
        <>
          <br />
          <span className="govuk-body-s">On the agenda already</span>
        </>
      )}
    </>
  )
}

const From = ({ entry: { row, action, given, agency } }: Props) => {
  if (action)
    return (
      <>
        {action.post}, {action.agency}
      </>
    )
  if (given) return <>The intelligence desk</>
  if (!row) return <>{agency}</>
  return <CameFrom row={row} />
}

const Since = ({ entry: { since, action, kind } }: Props) => {
  if (action) return <>Due {formatDate(action.dueOn)}</>
  if (since.length === 10) return <>{kind === 'review' ? `Due ${formatDate(since)}` : formatDate(since)}</>
  return <DateAndTime at={since} />
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
