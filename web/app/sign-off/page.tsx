import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { currentAccount } from '../../session/current-person.ts'
import { WaitingRow } from './parts/waiting-row.tsx'

const words: Readonly<Record<string, string>> = {
  authorised: 'You have authorised it, and its author is being told',
  returned: 'You have returned it to its author',
}

export default async function SignOffPage({ searchParams }: PageProps<'/sign-off'>) {
  const [waiting, me] = await Promise.all([hub.listAwaitingSignOff({}), currentAccount()])
  if (!waiting.ok) return <FailurePage problem={waiting.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const isOwn = ({ author }: (typeof waiting.value.rows)[number]) => author.id === me.value.person.id
  const rows = waiting.value.rows.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)))
  const { done } = await searchParams
  return (
    <Page
      title="Sign-off"
      done={typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined}
      wide
    >
      <span className="govuk-caption-l">{me.value.person.agency.name}</span>
      <h1 className="govuk-heading-l">Sign-off</h1>
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            Nothing waits for you. When a colleague asks for sign-off, you get an email and find it here.
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">Most urgent first.</p>
          <ol className="govuk-list">
            {rows.map((row) => (
              <WaitingRow key={row.reference} row={row} isOwn={isOwn(row)} />
            ))}
          </ol>
        </>
      )}
    </Page>
  )
}
