import { moreControl } from '#shared/form/answers/names.ts'
import type { Question } from '#shared/form/format/definition.ts'
import { Textarea } from '../components/textarea.tsx'
import { errorIn, type FormState, valueIn } from '../forms/form-state.ts'
import { labelOf } from './about-question.tsx'

/** The extra space of a question, for what does not fit into the answer: out of the way until it is wanted. */
export function Note({ question, form }: { readonly question: Question; readonly form: FormState }) {
  const name = moreControl(question.id)
  const open = valueIn(form, name).trim() !== '' || errorIn(form, name) !== undefined
  return (
    <details className="hub-note" open={open}>
      <summary className="hub-note__summary">
        Add a note<span className="govuk-visually-hidden"> to ‘{labelOf(question)}’</span>
      </summary>
      <Textarea
        name={name}
        label={<span className="govuk-visually-hidden">Note to ‘{labelOf(question)}’</span>}
        form={form}
        rows={2}
      />
    </details>
  )
}
