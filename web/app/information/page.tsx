import { kindNames } from '#shared/intelligence/kinds.ts'
import type { InformationRow } from '#shared/intelligence/recipient-view.ts'
import { hub } from '../../api/client.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Reference } from '../../components/reference.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { informationAddresses } from './addresses.ts'
import { stateWords } from './state-words.ts'

const title = 'Information for you'

export default async function InformationPage() {
  const mine = await hub.listMyIntelligence({})
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const { rows } = mine.value
  return (
    <Page title={title} wide back={{ href: '/asked', text: 'Asked of you' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        What the intelligence desk gives to your post, so that children are kept safe. The desk sees whether
        it was opened, by whom and when.
      </p>
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">Nothing was given to a post that you read for. You are up to date.</p>
        </EmptyState>
      ) : (
        <Table
          caption="From the intelligence desk"
          hideCaption
          stacks
          keyOf={({ item, id }) => `${item} ${id}`}
          rows={rows}
          columns={[
            { heading: 'About', cell: (row) => <About row={row} /> },
            { heading: 'To', cell: ({ to }) => to },
            {
              heading: 'From the intelligence desk',
              cell: ({ at, marking }) => (
                <>
                  <DateAndTime at={at} />
                  <br />
                  {marking}
                </>
              ),
            },
            {
              heading: 'Now',
              cell: ({ state }) => <Tag colour={stateWords[state].colour}>{stateWords[state].text}</Tag>,
            },
          ]}
        />
      )}
    </Page>
  )
}

const About = ({ row }: { readonly row: InformationRow }) => (
  <>
    <a className="govuk-link" href={informationAddresses.one(row.item, row.id)}>
      {kindNames[row.kind]}
    </a>
    <br />
    <span className="govuk-!-font-weight-regular">
      <Reference value={row.item} />
    </span>
  </>
)
