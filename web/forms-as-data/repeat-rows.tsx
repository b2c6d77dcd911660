import { type Row, rowsOf } from '#shared/form/answers/answers.ts'
import { columnsOf } from '#shared/form/answers/columns.ts'
import { addControl, controlName, removeControl } from '#shared/form/answers/names.ts'
import type { Question } from '#shared/form/format/definition.ts'
import { rowName } from '#shared/form/progress/check.ts'
import { Button } from '../components/button.tsx'
import { Hidden } from '../components/hidden.tsx'
import { idOf } from '../forms/form-state.ts'
import type { SectionPage } from './page-of-form.ts'
import { RowFields } from './row-fields.tsx'

interface Props {
  readonly question: Extract<Question, { kind: 'repeat' | 'need-to-know' }>
  readonly page: SectionPage
}

/** As many rows as there are people. The buttons send the whole page, so that all that was typed stays. */
export function RepeatRows({ question, page }: Props) {
  const stored = rowsOf(page.answers[question.id])
  const rows: readonly Row[] = stored.length > 0 ? stored : [{}]
  const item = question.kind === 'repeat' ? question.item : 'person who needs to know'
  return (
    <>
      {rows.map((cells, place) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
          key={place}
          id={`${idOf(question.id)}-row-${place + 1}`}
          className="govuk-fieldset hub-row"
        >
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {rowName(question, place)}
          </legend>
          {typeof cells.row === 'string' && (
            <Hidden name={controlName(question.id, place, 'row')} value={cells.row} />
          )}
          <RowFields
            question={question.id}
            row={place}
            cells={cells}
            columns={columnsOf(question)}
            page={page}
          />
          {stored.length > 0 && (
            <Button kind="secondary" name={removeControl(question.id, place)} value="remove">
              Remove <span className="govuk-visually-hidden">{rowName(question, place)}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <div className="hub-add">
        <Button kind="secondary" name={addControl(question.id)} value="add">
          Add another {item}
        </Button>
      </div>
    </>
  )
}
