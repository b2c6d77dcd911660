import { questionsOf } from '#shared/form/answers/columns.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'

/** How much there is in a form: '7 sections, 85 questions, 60 indicators and 9 prompts'. */
export function sizeInWords(form: FormDefinition): string {
  const questions = questionsOf(form)
  const indicators = questions.flatMap((question) => (question.kind === 'indicators' ? question.rows : []))
  const counted: [number, string][] = [
    [form.sections.length, 'section'],
    [questions.length, 'question'],
    [indicators.length, 'indicator'],
    [questions.filter(({ kind }) => kind === 'scale').length, 'scale'],
    [form.prompts?.length ?? 0, 'prompt'],
  ]
  const words = counted
    .filter(([many]) => many > 0)
    .map(([many, called]) => `${many} ${called}${many === 1 ? '' : 's'}`)
  return new Intl.ListFormat('en-GB').format(words)
}
