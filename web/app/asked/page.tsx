import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { placesFor } from '../../components/places.ts'
import { currentAccount } from '../../session/current-person.ts'
import { Waiting } from '../home/waiting.tsx'

export default async function AskedOfYouPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const lists = placesFor(me.value.actions).filter(({ asked }) => asked)
  return (
    <Page title="Asked of you" wide>
      <h1 className="govuk-heading-l">Asked of you</h1>
      {lists.length === 0 && (
        <EmptyState>
          <p className="govuk-body">Your roles are not asked anything by others.</p>
        </EmptyState>
      )}
      <ul className="hub-cards">
        {lists.map(({ href, name, about }) => (
          <li key={href} className="hub-card">
            <h2 className="hub-card__title">
              <a className="govuk-link" href={href}>
                {name}
              </a>
            </h2>
            <p className="hub-card__text">{about}</p>
            <Waiting place={href} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
