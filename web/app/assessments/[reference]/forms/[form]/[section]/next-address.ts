import { findSection } from '#shared/form/answers/columns.ts'
import type { Pressed } from '#shared/form/answers/parse-fields.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { idOf } from '../../../../../../forms/form-state.ts'
import type { TypedForm } from '../../../../../../forms/typed-form.ts'
import { questionId } from '../../../../../../forms-as-data/about-question.tsx'
import { typedAnswers } from '../../../../../../forms-as-data/marks-as-choices.ts'
import { withSavedWords } from '../../../../../../language/saved-words.ts'
import { addresses } from '../../../../addresses.ts'
import { findWhyToAsk } from './ask-why.ts'
import { definitionOf, nextSection, own, pageOf } from './own-fields.ts'

/** Where saving leads: to the row that was added, to what is wrong, to the next page, or back to the list. */
export async function nextAddress(form: TypedForm): Promise<string> {
  const address = await savedAddress(form)
  // A browser takes the place on the old page along to a new one that names none of its own.
  return address.includes('#') ? address : `${address}#top`
}

async function savedAddress(form: TypedForm): Promise<string> {
  const reference = form.text(own.reference)
  const list = addresses.of(reference)
  const definition = await definitionOf(form)
  const section = definition && findSection(definition, form.text(own.section))
  if (!definition || !section) return list
  const { answers, pressed } = typedAnswers(section, form.values)
  if (pressed) return `${pageOf(form)}#${rowOf(pressed, answers[pressed.question]?.value)}`
  const told = (address: string) => withSavedWords(address, form.text(own.form), section, answers)
  if (form.text(own.go) === 'later') return told(`${list}?done=saved`)
  if (checkSection(section, answers, londonClock(Date.now()).date).length > 0)
    return `${pageOf(form)}?check=wrong`
  const why = await findWhyToAsk(form, definition, section, answers)
  if (why) return `${pageOf(form)}#${questionId(why)}`
  const next = nextSection(definition, section.id)
  return told(next ? addresses.section(reference, form.text(own.form), next.id) : `${list}?done=end`)
}

function rowOf(pressed: Pressed, value: unknown): string {
  const rows = Array.isArray(value) ? value.length : 1
  const row = pressed.button === 'add' ? rows : Math.max(1, Math.min(pressed.row, rows))
  return `${idOf(pressed.question)}-row-${row}`
}
