import { isCellEmpty, type Row, rowsOf } from '#shared/form/answers/answers.ts'
import { controlName } from '#shared/form/answers/names.ts'
import { shownLabel } from '#shared/form/answers/wording.ts'
import type { Column, Question } from '#shared/form/format/definition.ts'
import { errorIn } from '../forms/form-state.ts'
import { CellField } from './cell-field.tsx'
import type { SectionPage } from './page-of-form.ts'
import { RowFields } from './row-fields.tsx'

type Checklist = Extract<Question, { kind: 'checklist' }>

/** Fixed rows, such as a list of actions: the first thing asked of each in view, the rest one click away. */
export const ChecklistRows = ({
  question,
  page,
}: {
  readonly question: Checklist
  readonly page: SectionPage
}) =>
  question.rows.map((line) => {
    const cells = rowsOf(page.answers[question.id]).find(({ row }) => row === line.id) ?? {}
    const [first, ...rest] = question.columns
    return (
      <div key={line.id} className="hub-line">
        {first && <FirstColumn {...{ question, page, line, first }} />}
        {rest.length > 0 && <RestOfRow {...{ question, page, line, rest, cells }} />}
      </div>
    )
  })

interface LineProps {
  readonly question: Checklist
  readonly page: SectionPage
  readonly line: Checklist['rows'][number]
}

/** The line itself is the label: of its tick, or of what is asked first. */
function FirstColumn({ question, page, line, first }: LineProps & { readonly first: Column }) {
  const ticks = first.kind === 'tick'
  const asked: Column = ticks ? { ...first, tickLabel: shownLabel(line) } : first
  const label = (
    <>
      {ticks && <span className="govuk-visually-hidden">{shownLabel(first)}</span>}
      {!ticks && shownLabel(line)}
    </>
  )
  return (
    <CellField
      name={controlName(question.id, line.id, first.id)}
      label={label}
      hint={line.hint}
      size="s"
      form={page.form}
      asked={asked}
      page={page}
      revealed={() => undefined}
    />
  )
}

function RestOfRow({
  question,
  page,
  line,
  rest,
  cells,
}: LineProps & { readonly rest: readonly Column[]; readonly cells: Row }) {
  const open = rest.some(
    ({ id }) => !isCellEmpty(cells[id]) || errorIn(page.form, controlName(question.id, line.id, id)),
  )
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {rest.map(shownLabel).join(', ')}
          <span className="govuk-visually-hidden"> for ‘{shownLabel(line)}’</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <RowFields question={question.id} row={line.id} cells={cells} columns={rest} page={page} />
      </div>
    </details>
  )
}
