import { londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { emptyState } from '../../../forms/form-state.ts'
import { Fills } from '../../assessments/[reference]/versions/fills.tsx'
import { ChoosePeriod } from './choose-period.tsx'
import { Measures } from './measures.tsx'
import { periodWords } from './period-words.ts'

export default async function DashboardPage({ searchParams }: PageProps<'/mash/dashboard'>) {
  const { period: asked } = await searchParams
  const today = londonClock(Date.now()).date
  const period = typeof asked === 'string' ? asked : `${today.slice(0, 7)}-year`
  const found = await hub.readDashboard({ period })
  if (!found.ok && found.failure.status !== 422) return <FailurePage problem={found.failure} />
  const form = { ...emptyState({ period }), errors: found.ok ? [] : (found.failure.errors ?? []) }
  return (
    <Page title="MASH dashboard" form={form} wide>
      <h1 className="govuk-heading-l">MASH dashboard</h1>
      <p className="govuk-body">
        How your MASH did, by the month in which referrals were sent. Numbers below 5 are not said, the others
        are rounded to the nearest 5, and some are left out because a small one could be worked out from them.
      </p>
      <ChoosePeriod today={today} form={form} />
      {found.ok && (
        <>
          <p className="govuk-heading-m">{periodWords(period)}</p>
          {found.value.running && (
            <InsetText>
              This period is not over: its numbers still change, and what is open is counted as it is.
            </InsetText>
          )}
          <svg width="0" height="0" aria-hidden="true" focusable="false">
            <Fills />
          </svg>
          <Measures found={found.value} />
        </>
      )}
    </Page>
  )
}
