import { rowsOf } from '#shared/form/answers/answers.ts'
import { columnsOf } from '#shared/form/answers/columns.ts'
import { wire } from '../components/field.ts'
import { FieldAbout } from '../components/field-about.tsx'
import { Fieldset } from '../components/fieldset.tsx'
import { idOf } from '../forms/form-state.ts'
import { hintOf, labelOf } from './about-question.tsx'
import { countIndicators, type Indicators } from './count-indicators.ts'
import { Indicator } from './indicator.tsx'
import type { SectionPage } from './page-of-form.ts'

interface Props {
  readonly question: Indicators
  readonly page: SectionPage
}

/** Signs that are there or not, each with its evidence: a list that stays calm with sixty of them. */
export function IndicatorList({ question, page }: Props) {
  const hint = hintOf(question, page.section.questions, page.origins[question.id])
  const wiring = wire({ name: question.id, hint, form: page.form })
  const rows = rowsOf(page.answers[question.id])
  const columns = columnsOf(question)
  const { answered, of } = countIndicators(question, page.answers[question.id])
  return (
    <div className={`${wiring.groupClass} hub-indicators`} id={wiring.id} tabIndex={-1}>
      <Fieldset legend={labelOf(question)} size="m" describedBy={wiring.describedBy}>
        <FieldAbout wiring={wiring} hint={hint} />
        <p className="govuk-body hub-indicators__count" id={`${idOf(question.id)}-count`}>
          <span data-hub-answered={question.id}>{answered}</span> of {of} answered
        </p>
        {question.rows.map((line) => (
          <Indicator
            key={line.id}
            question={question}
            line={line}
            columns={columns}
            cells={rows.find(({ row }) => row === line.id)}
            form={page.form}
          />
        ))}
      </Fieldset>
    </div>
  )
}
