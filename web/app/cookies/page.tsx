import { Page } from '../../components/page.tsx'
import { Table } from '../../components/table.tsx'

const cookies = [
  {
    name: 'hub-session',
    purpose: 'Keeps you signed in. A random value that says nothing about you.',
    ends: '12 hours, or when you sign out',
  },
  {
    name: 'hub-sign-in',
    purpose: 'Makes sure that a sign-in ends in the browser that began it.',
    ends: '15 minutes',
  },
]

export default function CookiesPage() {
  return (
    <Page title="Cookies">
      <h1 className="govuk-heading-l">Cookies</h1>
      <p className="govuk-body">
        Cookies are small files saved on your device. The hub uses two, and cannot work without them. It does
        not follow what you do, here or anywhere else, so there is nothing to accept or refuse.
      </p>
      <Table
        caption="The cookies of the hub"
        columns={[
          { heading: 'Name', cell: ({ name }) => name },
          { heading: 'What it is for', cell: ({ purpose }) => purpose },
          { heading: 'Ends after', cell: ({ ends }) => ends },
        ]}
        rows={cookies}
        keyOf={({ name }) => name}
      />
      <p className="govuk-body">Where the hub is reached over https, “__Host-” stands before each name.</p>
    </Page>
  )
}
