import { markControl } from '#shared/form/answers/names.ts'
import { markLabel } from '#shared/form/answers/wording.ts'
import type { Question } from '#shared/form/format/definition.ts'
import { choiceId } from '../components/choice.ts'
import { type FormState, idOf } from '../forms/form-state.ts'
import { labelOf } from './about-question.tsx'

/** Ways of saying why there is no answer: they can be ticked, and taken back. */
export function Marks({ question, form }: { readonly question: Question; readonly form: FormState }) {
  const marks = question.marks ?? []
  if (marks.length === 0) return null
  const name = markControl(question.id)
  const chosen = form.values[name] ?? []
  return (
    <fieldset className="govuk-fieldset hub-marks">
      <legend className="govuk-visually-hidden">If there is no answer to ‘{labelOf(question)}’</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
        {marks.map((mark, index) => {
          const id = choiceId(idOf(name), index)
          return (
            <div key={mark} className="govuk-checkboxes__item">
              <input
                className="govuk-checkboxes__input"
                id={id}
                name={name}
                type="checkbox"
                value={mark}
                defaultChecked={chosen.includes(mark)}
                data-behaviour="exclusive"
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
                {markLabel(question, mark)}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
