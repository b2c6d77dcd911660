import { hub } from '../../../api/client.ts'
import { dateAndTime } from '../../../components/dates.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { SubNavigation } from '../../../components/sub-navigation.tsx'
import { IntelligenceNavigation } from '../intelligence-navigation.tsx'
import { ConnectionsTable } from './connections-table.tsx'

const title = 'Connections'

const lists = {
  possible: {
    text: 'To look at',
    caption: 'What may be the same, and nobody has looked at',
    empty: 'Nothing in two items, or in an item and a referral, waits for somebody to look at it.',
  },
  same: {
    text: 'The same',
    caption: 'What officers said is the same',
    empty: 'Nobody has said of two things that they are the same.',
  },
  different: {
    text: 'Not the same',
    caption: 'What officers said is not the same',
    empty: 'Nobody has said of two things that they are not the same.',
  },
} as const

const isList = (text: unknown): text is keyof typeof lists => typeof text === 'string' && text in lists

export default async function ConnectionsPage({ searchParams }: PageProps<'/intelligence/connections'>) {
  const { which: typed, cursor: at } = await searchParams
  const which = isList(typed) ? typed : 'possible'
  const cursor = typeof at === 'string' ? at : undefined
  const found = await hub.listConnections({ which, cursor })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { rows, next, pointedTo } = found.value
  const address = `/intelligence/connections?which=${which}`
  return (
    <Page title={title} wide back={{ href: '/home', text: 'Home' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <IntelligenceNavigation current="connections" />
      <p className="govuk-body">
        The same person, vehicle, number, account or place in two items, or in an item and a referral. The hub
        points at what is alike; whether it is the same, people say.
      </p>
      <SubNavigation
        label="Connections"
        items={Object.entries(lists).map(([name, { text }]) => ({
          href: `/intelligence/connections?which=${name}`,
          text,
          current: name === which,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">{lists[which].empty}</p>
        </EmptyState>
      ) : (
        <ConnectionsTable caption={lists[which].caption} rows={rows} />
      )}
      <Pagination
        previous={cursor && address}
        next={next && `${address}&cursor=${encodeURIComponent(next)}`}
      />
      {pointedTo.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Others were pointed to you</h2>
          <p className="govuk-body">
            An officer of another partnership was told to ring your desk, because both know of the same. They
            were told nothing else. Expect their call.
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {pointedTo.map(({ partnership, at: when }) => (
              <li key={`${partnership} ${when}`}>
                {partnership}, {dateAndTime(when)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
