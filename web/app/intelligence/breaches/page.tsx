import type { BreachRow } from '#shared/intelligence/breach-view.ts'
import { hub } from '../../../api/client.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { Reference } from '../../../components/reference.tsx'
import { Table } from '../../../components/table.tsx'
import { currentAccount } from '../../../session/current-person.ts'
import { IntelligenceNavigation } from '../intelligence-navigation.tsx'
import { breachAddress, breachesAddress } from './addresses.ts'
import { BreachClock } from './breach-clock.tsx'
import { decisionWords } from './decision-words.ts'

export default async function BreachesPage({ searchParams }: PageProps<'/intelligence/breaches'>) {
  const { cursor } = await searchParams
  const from = typeof cursor === 'string' ? cursor : undefined
  const [found, me] = await Promise.all([hub.listBreaches({ cursor: from }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { open, decided, next } = found.value
  const isOfDesk = me.ok && me.value.actions.includes('intelligence.list')
  return (
    <Page title="Breaches of intelligence" wide>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">Breaches of intelligence</h1>
      {isOfDesk && <IntelligenceNavigation current="breaches" />}
      <p className="govuk-body">
        When something was given to a post that should not have it, it is recalled and a breach is opened.
        Within 72 hours, day and night, it is decided whether the Information Commissioner is told.
      </p>
      <h2 className="govuk-heading-m">To be decided</h2>
      {open.length > 0 ? (
        <Breaches caption="Breaches to be decided" rows={open} />
      ) : (
        <p className="govuk-body">No breach waits for a decision.</p>
      )}
      <h2 className="govuk-heading-m">Decided</h2>
      {decided.length > 0 ? (
        <Breaches caption="Breaches that were decided" rows={decided} />
      ) : (
        <p className="govuk-body">None {from ? 'further back' : 'yet'}.</p>
      )}
      <Pagination
        previous={from ? breachesAddress : undefined}
        next={next ? `${breachesAddress}?${new URLSearchParams({ cursor: next })}` : undefined}
      />
    </Page>
  )
}

const Breaches = ({ caption, rows }: { readonly caption: string; readonly rows: readonly BreachRow[] }) => (
  <Table
    caption={caption}
    hideCaption
    stacks
    keyOf={({ id }) => id}
    rows={rows}
    columns={[
      {
        heading: 'Known since',
        cell: ({ id, knownAt }) => (
          <a className="govuk-link" href={breachAddress(id)}>
            <DateAndTime at={knownAt} />
          </a>
        ),
      },
      {
        heading: 'What it is about',
        cell: ({ item }) => (item ? <Reference value={item} /> : 'Withheld from you'),
      },
      { heading: 'Opened by the post', cell: ({ opened }) => (opened ? 'Yes' : 'No') },
      {
        heading: 'Decision',
        cell: ({ decided, dueAt }) =>
          decided ? (
            decisionWords[decided]
          ) : (
            <>
              By <DateAndTime at={dueAt} />
              <br />
              <BreachClock dueAt={dueAt} />
            </>
          ),
      },
    ]}
  />
)
