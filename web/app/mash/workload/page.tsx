import { withCommas } from '#shared/with-commas.ts'
import { hub } from '../../../api/client.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { currentAccount } from '../../../session/current-person.ts'
import { HandOverList } from './hand-over-list.tsx'
import { LoadTable } from './load-table.tsx'

export default async function WorkloadPage() {
  const [found, me] = await Promise.all([hub.readWorkload({}), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { workers, untaken, handOvers } = found.value
  const isManager = me.value.actions.includes('mash.hand-over')
  return (
    <Page title="MASH workload" back={{ href: '/mash', text: 'MASH queue' }} wide>
      <h1 className="govuk-heading-l">MASH workload</h1>
      <p className="govuk-body">
        {isManager
          ? 'What each worker has in hand. Nobody’s work must wait because they are away: hand over all of it in one step.'
          : 'What you have in hand. A MASH manager can give some of it to somebody else.'}
      </p>
      <LoadTable caption="In hand now" workers={workers} mayHandOver={isManager} />
      {isManager && (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href="/mash?view=new">
              {untaken === 1 ? 'One referral that' : `${withCommas(untaken)} referrals that`} nobody has taken
              yet
            </a>
          </p>
          <h2 className="govuk-heading-m">Handed over lately</h2>
          {handOvers.length === 0 ? (
            <EmptyState>
              <p className="govuk-body">Nothing was handed over in the last 60 days.</p>
            </EmptyState>
          ) : (
            <HandOverList handOvers={handOvers} />
          )}
        </>
      )}
    </Page>
  )
}
