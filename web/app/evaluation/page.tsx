import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { emptyState } from '../../forms/form-state.ts'
import { ChooseMonths } from './choose-months.tsx'
import { countWords } from './count-words.ts'
import { monthWords, recentMonths } from './months.ts'
import { Numbers } from './numbers.tsx'

/** A quarter of a year, counted back from this month. */
const USUAL_MONTHS = 3

export default async function EvaluationPage({ searchParams }: PageProps<'/evaluation'>) {
  const asked = await searchParams
  const months = recentMonths(Date.now())
  const text = (value: unknown, usual: string | undefined) =>
    typeof value === 'string' ? value : (usual ?? '')
  const period = { from: text(asked.from, months[USUAL_MONTHS - 1]), to: text(asked.to, months[0]) }
  const found = await hub.readEvaluation(period)
  if (!found.ok && found.failure.status !== 422) return <FailurePage problem={found.failure} />
  const errors = found.ok ? [] : (found.failure.errors ?? [])
  const form = { ...emptyState(period), errors }
  return (
    <Page title="Evaluation of the assessment tools" form={form} wide>
      <h1 className="govuk-heading-l">Evaluation of the assessment tools</h1>
      <p className="govuk-body">
        How the tools are used in your partnership, from assessments that were sent or kept. Numbers from 1 to
        4 are not said, and the others are rounded to the nearest 5, so that nobody can be picked out.
      </p>
      <ChooseMonths months={months} form={form} />
      {found.ok && (
        <>
          <h2 className="govuk-heading-m">
            {monthWords(period.from)} to {monthWords(period.to)}
          </h2>
          {found.value.assessments === 0 ? (
            <EmptyState>
              <p className="govuk-body">No assessment was sent or kept in these months.</p>
            </EmptyState>
          ) : (
            <>
              <p className="govuk-body-l">Assessments: {countWords(found.value.assessments)}</p>
              <Numbers found={found.value} />
            </>
          )}
        </>
      )}
    </Page>
  )
}
