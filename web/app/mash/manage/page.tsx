import { londonClock } from '#shared/identifiers/date-time.ts'
import { monthBefore } from '#shared/management/periods.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Select } from '../../../components/select.tsx'
import { emptyState } from '../../../forms/form-state.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { periodWords } from '../dashboard/period-words.ts'
import { SampleTable } from './sample-table.tsx'

const MONTHS = 6

export default async function ManagePage({ searchParams }: PageProps<'/mash/manage'>) {
  const { month: asked } = await searchParams
  const thisMonth = londonClock(Date.now()).date.slice(0, 7)
  const month = typeof asked === 'string' ? asked : monthBefore(thisMonth, 1)
  const [sample, me] = await Promise.all([hub.suggestSample({ month }), currentAccount()])
  if (!sample.ok && sample.failure.status !== 422) return <FailurePage problem={sample.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const form = { ...emptyState({ month }), errors: sample.ok ? [] : (sample.failure.errors ?? []) }
  const months = Array.from({ length: MONTHS }, (_, back) => monthBefore(thisMonth, back))
  return (
    <Page title="Run the MASH" form={form} back={{ href: '/mash', text: 'MASH queue' }} wide>
      <h1 className="govuk-heading-l">Run the MASH</h1>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/mash/workload">
            Workload
          </a>
          : who has what, and handing over the work of somebody who is away
        </li>
        {me.value.actions.includes('measures.read') && (
          <li>
            <a className="govuk-link" href="/mash/dashboard">
              Dashboard
            </a>
            : how the MASH did, in numbers and pictures
          </li>
        )}
      </ul>
      <h2 className="govuk-heading-m">Look back at quality</h2>
      <p className="govuk-body">
        A few referrals that were decided in a month, spread evenly over it. None that you decided, and none
        that somebody has looked back at already.
      </p>
      <form method="get" action="/mash/manage" noValidate>
        <Select
          form={form}
          name="month"
          label="Decided in"
          items={months.map((one) => ({ value: one, text: periodWords(one) }))}
        />
        <Button kind="secondary">Show this month</Button>
      </form>
      {sample.ok &&
        (sample.value.lines.length === 0 ? (
          <EmptyState>
            <p className="govuk-body">There is nothing of that month for you to look back at.</p>
          </EmptyState>
        ) : (
          <SampleTable lines={sample.value.lines} />
        ))}
    </Page>
  )
}
