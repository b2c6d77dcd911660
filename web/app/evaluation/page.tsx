import { pastQuarters } from '#shared/evaluation/quarters.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { emptyState } from '../../forms/form-state.ts'
import { ChooseQuarter } from './choose-quarter.tsx'
import { countWords } from './count-words.ts'
import { Numbers } from './numbers.tsx'
import { quarterWords } from './quarter-words.ts'

const MOST_QUARTERS = 12

export default async function EvaluationPage({ searchParams }: PageProps<'/evaluation'>) {
  const { quarter: asked } = await searchParams
  const quarters = pastQuarters(londonClock(Date.now()).date, MOST_QUARTERS)
  const quarter = typeof asked === 'string' ? asked : (quarters[0] ?? '')
  const found = await hub.readEvaluation({ quarter })
  if (!found.ok && found.failure.status !== 422) return <FailurePage problem={found.failure} />
  const errors = found.ok ? [] : (found.failure.errors ?? [])
  const form = { ...emptyState({ quarter }), errors }
  return (
    <Page title="Evaluation of the assessment tools" form={form} wide>
      <h1 className="govuk-heading-l">Evaluation of the assessment tools</h1>
      <p className="govuk-body">
        How the tools are used in your partnership, from assessments that were sent or kept. Numbers below 5
        are not said, the others are rounded to the nearest 5, and of fewer than 10 assessments nothing more
        is said, so that nobody can be picked out.
      </p>
      <ChooseQuarter quarters={quarters} form={form} />
      {found.ok && (
        <>
          <h2 className="govuk-heading-m">{quarterWords(quarter)}</h2>
          <p className="govuk-body-l">Assessments: {countWords(found.value.assessments)}</p>
          {found.value.details ? (
            <Numbers found={found.value.details} />
          ) : (
            <EmptyState>
              <p className="govuk-body">These are too few to say anything of how the tools were used.</p>
            </EmptyState>
          )}
        </>
      )}
    </Page>
  )
}
