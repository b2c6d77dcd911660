import type { WhoLooked } from '#shared/audit/who-looked.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Pagination } from '../../../../components/pagination.tsx'
import { Table } from '../../../../components/table.tsx'
import { operationWords } from '../../../audit/operation-words.ts'

export default async function WhoLookedPage({
  params,
  searchParams,
}: PageProps<'/mash/[reference]/who-looked'>) {
  const { reference } = await params
  const { cursor: at } = await searchParams
  const cursor = typeof at === 'string' ? at : undefined
  const found = await hub.readWhoLooked({ reference, cursor })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { days, next } = found.value
  const title = `Who has looked at ${reference}`
  const here = `/mash/${reference}/who-looked`
  return (
    <Page title={title} back={{ href: `/mash/${reference}`, text: `Referral ${reference}` }} wide>
      <div className="hub-official">
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">
          Each person and day, the latest first. What an agency did with its own record before it was sent
          stands here too. That you looked at this is written down.
        </p>
        {days.length === 0 ? (
          <EmptyState>
            <p className="govuk-body">There is nothing earlier.</p>
          </EmptyState>
        ) : (
          <Table
            caption={title}
            hideCaption
            keyOf={({ actor, last }) => `${actor.id} ${last}`}
            rows={days}
            columns={[
              {
                heading: 'Who',
                cell: ({ actor }) => (
                  <>
                    {actor.name}
                    <br />
                    <span className="govuk-!-font-weight-regular">
                      {[actor.post, actor.agency].filter(Boolean).join(', ')}
                    </span>
                  </>
                ),
              },
              {
                heading: 'When',
                cell: ({ day, last }) => `${formatDate(day)}, last at ${formatTime(londonClock(last).time)}`,
              },
              { heading: 'How often', cell: timesWords },
              {
                heading: 'What',
                cell: ({ operations }) => sentence(operations.map(operationWords).join('; ')),
              },
            ]}
          />
        )}
        <Pagination
          previous={cursor && here}
          next={next && `${here}?${new URLSearchParams({ cursor: next })}`}
        />
      </div>
    </Page>
  )
}

const times = (count: number, what: string): string | undefined =>
  count === 0 ? undefined : `${what} ${count === 1 ? 'once' : `${count} times`}`

const timesWords = ({ reads, changes, refused }: WhoLooked): string =>
  sentence(
    [times(reads, 'read'), times(changes, 'changed'), times(refused, 'refused')].filter(Boolean).join(', '),
  )

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
