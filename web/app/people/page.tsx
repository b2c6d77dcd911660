import type { PersonRow } from '#shared/api/administration.ts'
import { roleNames } from '#shared/permissions/roles.ts'
import { hub } from '../../api/client.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'

export default async function PeoplePage() {
  const found = await hub.listPeople({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const agencies = Map.groupBy(found.value.people, ({ agency }) => agency.id)
  return (
    <Page title="People" wide>
      <h1 className="govuk-heading-l">People</h1>
      <p className="govuk-body">
        Everybody who can sign in, by agency. Open a person to change what they may do or to stop their
        access.
      </p>
      {[...agencies].map(([id, people]) => (
        <Agency key={id} people={people} />
      ))}
    </Page>
  )
}

const Agency = ({ people }: { readonly people: readonly PersonRow[] }) => (
  <Table
    caption={people[0]?.agency.name ?? ''}
    keyOf={({ id }) => id}
    rows={people}
    columns={[
      {
        heading: 'Name',
        cell: ({ id, name, post }) => (
          <>
            <a className="govuk-link" href={`/people/${id}`}>
              {name}
            </a>
            <br />
            <span className="govuk-!-font-weight-regular">{post}</span>
          </>
        ),
      },
      {
        heading: 'Roles',
        cell: ({ roles }) => roles.map((role) => roleNames[role]).join(', ') || 'None',
      },
      {
        heading: 'Access',
        cell: ({ active }) => (active ? 'Can sign in' : <Tag colour="red">Stopped</Tag>),
      },
    ]}
  />
)
