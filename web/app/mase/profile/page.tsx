import type { ProfileRow } from '#shared/api/problem-profiles.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { quarterName, quartersUpTo } from '#shared/mase/figures/periods.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { dateAndTime } from '../../../components/dates.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Page } from '../../../components/page.tsx'
import { Select } from '../../../components/select.tsx'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { LinksNavigation } from '../links/links-navigation.tsx'
import { begin } from './actions.ts'

const title = 'Problem profiles'
/** Two years back. */
const MOST = 8

export default async function ProfilesPage() {
  const found = await hub.listProfiles({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const form = await readForm({})
  const today = londonClock(Date.now()).date
  return (
    <Page title={title} form={form} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      <LinksNavigation current="/mase/profile" />
      <p className="govuk-body">
        One report for each quarter: who is harmed, by whom, where, and what is done about it. The hub drafts
        it from the figures; you write it.
      </p>
      {found.value.profiles.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">There is no profile yet. Begin with the last quarter.</p>
        </EmptyState>
      ) : (
        <Profiles rows={found.value.profiles} />
      )}
      <h2 className="govuk-heading-m">Begin a profile</h2>
      <Form action={begin} form={form}>
        <Select
          form={form}
          name="quarter"
          label="Quarter"
          hint="A quarter whose profile is finished gets a next edition, which begins with the words of the last."
          items={quartersUpTo(today, MOST).map((quarter) => ({ value: quarter, text: quarterName(quarter) }))}
        />
        <Button>Draft it from the figures</Button>
      </Form>
    </Page>
  )
}

const Profiles = ({ rows }: { readonly rows: readonly ProfileRow[] }) => (
  <Table
    caption="The latest first"
    columns={[
      {
        heading: 'Quarter',
        cell: ({ id, quarter }) => (
          <a className="govuk-link" href={`/mase/profile/${id}`}>
            {quarterName(quarter)}
          </a>
        ),
      },
      { heading: 'Edition', cell: ({ edition }) => edition, numeric: true },
      {
        heading: 'State',
        cell: ({ state }) =>
          state === 'finished' ? <Tag colour="green">Finished</Tag> : <Tag colour="blue">Draft</Tag>,
      },
      {
        heading: 'By',
        cell: ({ begun, finished }) =>
          finished
            ? `Finished by ${finished.by.name} on ${dateAndTime(finished.at)}`
            : `Begun by ${begun.by.name} on ${dateAndTime(begun.at)}`,
      },
    ]}
    rows={rows}
    keyOf={({ id }) => id}
  />
)
