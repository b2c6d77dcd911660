import type { ShownAgreement } from '#shared/intelligence/connection-view.ts'
import { hub } from '../../api/client.ts'
import { dateAndTime } from '../../components/dates.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { stateWords } from './state-words.ts'

const title = 'Pointer agreements'

export default async function PointerAgreementsPage({ searchParams }: PageProps<'/pointer-agreements'>) {
  const found = await hub.listPointerAgreements({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { done } = await searchParams
  return (
    <Page
      title={title}
      done={done === 'changed' ? 'It is recorded on both sides, and counts from now.' : undefined}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Where two partnerships agree, their intelligence officers can ask whether the other has an item about
        the very same person, vehicle, number, account or place. They learn which partnership to ring, and
        nothing else; the other learns that somebody was pointed to it, and not about what.
      </p>
      <p className="govuk-body">
        An administrator of each says yes. Either ends it at once, for both. What is hidden, suspected to be
        false or not graded is never pointed to.
      </p>
      {found.value.agreements.map((agreement) => (
        <section key={agreement.partnership}>
          <h2 className="govuk-heading-m">{agreement.name}</h2>
          <p className="govuk-body">{stateWords[agreement.state]}</p>
          <History agreement={agreement} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/pointer-agreements/${agreement.partnership}`}>
              {agreement.state === 'none' || agreement.state === 'asked' ? 'Say yes or no' : 'End it'}
              <span className="govuk-visually-hidden">: {agreement.name}</span>
            </a>
          </p>
        </section>
      ))}
    </Page>
  )
}

const History = ({ agreement: { history } }: { readonly agreement: ShownAgreement }) =>
  history.length === 0 ? null : (
    <ul className="govuk-list govuk-list--bullet">
      {history.map(({ who, person, what, reason, at }) => (
        <li key={`${at} ${who}`}>
          {dateAndTime(at)}: {who} {what === 'yes' ? 'said yes' : 'ended it'}
          {person && `, by ${person}`}
          {reason && `: “${reason}”`}
        </li>
      ))}
    </ul>
  )
