import { checkSection } from '#shared/form/check.ts'
import { findSection } from '#shared/form/columns.ts'
import type { FormDefinition, Section } from '#shared/form/definition.ts'
import type { Pressed } from '#shared/form/parse-fields.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { idOf } from '../../../../../../forms/form-state.ts'
import type { TypedForm } from '../../../../../../forms/typed-form.ts'
import { OPENED_FIELD, VERSION_FIELD } from '../../../../../../forms-as-data/autosaved.ts'
import { typedAnswers } from '../../../../../../forms-as-data/marks-as-choices.ts'
import { addresses } from '../../../../addresses.ts'
import { findForm } from '../../../../find-form.ts'

/** Fields that are the page's own. No question of a form can be called so. */
export const own = {
  reference: '~reference',
  form: '~form',
  section: '~section',
  version: VERSION_FIELD,
  opened: OPENED_FIELD,
  tool: '~tool',
  toolVersion: '~tool-version',
  /** Which button saves: on to the next page, or back to the list. */
  go: '~go',
  again: '~again',
} as const

/** The choice between what two people gave for the same piece of a page. */
export const keepField = (piece: string): string => `~keep ${piece}`

export const pageOf = (form: TypedForm): string =>
  addresses.section(form.text(own.reference), form.text(own.form), form.text(own.section))

const definitionOf = (form: TypedForm): Promise<FormDefinition | undefined> =>
  findForm(form.text(own.reference), form.text(own.tool), form.text(own.toolVersion))

export async function sectionOf(form: TypedForm): Promise<Section | undefined> {
  const definition = await definitionOf(form)
  return definition && findSection(definition, form.text(own.section))
}

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
  if (form.text(own.go) === 'later') return `${list}?done=saved`
  if (checkSection(section, answers, londonClock(Date.now()).date).length > 0)
    return `${pageOf(form)}?check=wrong`
  const next = nextSection(definition, section.id)
  return next ? addresses.section(reference, form.text(own.form), next.id) : `${list}?done=end`
}

/** The pages that the practitioner fills in; some are for the manager alone. */
export const sectionsToFillIn = (definition: FormDefinition): readonly Section[] =>
  definition.sections.filter(({ questions }) => questions.some(({ answeredBy }) => answeredBy !== 'manager'))

export function nextSection(definition: FormDefinition, id: string): Section | undefined {
  const sections = sectionsToFillIn(definition)
  return sections[sections.findIndex((section) => section.id === id) + 1]
}

function rowOf(pressed: Pressed, value: unknown): string {
  const rows = Array.isArray(value) ? value.length : 1
  const row = pressed.button === 'add' ? rows : Math.max(1, Math.min(pressed.row, rows))
  return `${idOf(pressed.question)}-row-${row}`
}
