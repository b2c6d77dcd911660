import { roleNames } from '#shared/permissions/roles.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { entriesFor } from '../../components/entries.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { currentAccount } from '../../session/current-person.ts'
import { Gathered } from './gathered.tsx'
import { Waiting } from './waiting.tsx'

export default async function HomePage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { person, partnership, actions } = me.value
  const entries = entriesFor(actions)
  return (
    <Page title="Home" wide>
      <span className="govuk-caption-l">{partnership.name}</span>
      <h1 className="govuk-heading-l">Hello, {person.name}</h1>
      <p className="govuk-body">
        {person.post}, {person.agency.name}. Your roles:{' '}
        {person.roles.map((role) => roleNames[role]).join(', ')}.{' '}
        <a className="govuk-link" href="/account">
          Your details
        </a>
      </p>
      {entries.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            You have no part in the hub’s work yet. Ask your administrator to give you a role.
          </p>
        </EmptyState>
      ) : (
        <ul className="hub-cards">
          {entries.map(({ href, name, about, gathers }) => (
            <li key={href} className="hub-card">
              <h2 className="hub-card__title">
                <a className="govuk-link" href={href}>
                  {name}
                </a>
              </h2>
              <p className="hub-card__text">{about}</p>
              {gathers.length === 0 ? <Waiting place={href} /> : <Gathered places={gathers} />}
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
