import { problemOf } from '#shared/api/problem.ts'
import { hub } from '../../api/client.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { emptyState } from '../../forms/form-state.ts'
import { currentAccount } from '../../session/current-person.ts'
import { Results } from './results.tsx'
import { SearchBox } from './search-box.tsx'

const notForYou = problemOf({
  kind: 'forbidden',
  because: 'Only auditors see who saw what. If you need it for your work, ask your administrator.',
})

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!me.value.actions.includes('audit.read')) return <FailurePage problem={notForYou} />

  const { reference: typed, cursor: at } = await searchParams
  const reference = typeof typed === 'string' ? typed.trim() : undefined
  const cursor = typeof at === 'string' ? at : undefined
  // Nothing typed is no address of a record: one that cannot exist lets the API say what a reference looks like.
  const found =
    reference === undefined
      ? undefined
      : await hub.readTrailOfReferral({ reference: reference || '-', cursor })
  if (found && !found.ok && found.failure.status !== 422) return <FailurePage problem={found.failure} />
  const errors = found && !found.ok ? (found.failure.errors ?? []) : []
  const form = { ...emptyState({ reference }), errors }
  return (
    <Page title="Audit: who saw and did what" wide form={form}>
      <h1 className="govuk-heading-l">Audit: who saw and did what</h1>
      <p className="govuk-body">
        Looking here is written down too. To see what one person saw and did, find a record that they touched
        and follow their name.
      </p>
      <SearchBox form={form} />
      {found?.ok && reference && (
        <Results reference={reference} trail={found.value} continued={cursor !== undefined} />
      )}
    </Page>
  )
}
