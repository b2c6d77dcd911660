import type { Question } from '#shared/form/format/definition.ts'
import { wire } from '../components/field.ts'
import { FieldAbout } from '../components/field-about.tsx'
import { Fieldset } from '../components/fieldset.tsx'
import { hintOf, labelOf } from './about-question.tsx'
import { ChecklistRows } from './checklist-rows.tsx'
import type { SectionPage } from './page-of-form.ts'
import { RepeatRows } from './repeat-rows.tsx'

interface Props {
  readonly question: Extract<Question, { kind: 'repeat' | 'checklist' | 'need-to-know' }>
  readonly page: SectionPage
}

/** A question that is answered in rows, under its own heading. */
export function QuestionInRows({ question, page }: Props) {
  const hint = hintOf(question, page.section.questions, page.origins[question.id])
  const wiring = wire({ name: question.id, hint, form: page.form })
  return (
    <div className={wiring.groupClass} id={wiring.id} tabIndex={-1}>
      <Fieldset legend={labelOf(question)} size="s" describedBy={wiring.describedBy}>
        <FieldAbout wiring={wiring} hint={hint} />
        {question.kind === 'checklist' ? (
          <ChecklistRows question={question} page={page} />
        ) : (
          <RepeatRows question={question} page={page} />
        )}
      </Fieldset>
    </div>
  )
}
