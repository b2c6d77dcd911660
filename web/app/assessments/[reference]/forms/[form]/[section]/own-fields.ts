import { findSection } from '#shared/form/answers/columns.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import type { TypedForm } from '../../../../../../forms/typed-form.ts'
import { OPENED_FIELD, VERSION_FIELD } from '../../../../../../forms-as-data/autosaved.ts'
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
  /** The page said already that the opinion departs from what the tool suggests. */
  askedWhy: '~asked-why',
} as const

/** The choice between what two people gave for the same piece of a page. */
export const keepField = (piece: string): string => `~keep ${piece}`

export const pageOf = (form: TypedForm): string =>
  addresses.section(form.text(own.reference), form.text(own.form), form.text(own.section))

export const definitionOf = (form: TypedForm): Promise<FormDefinition | undefined> =>
  findForm(form.text(own.reference), form.text(own.tool), form.text(own.toolVersion))

export async function sectionOf(form: TypedForm): Promise<Section | undefined> {
  const definition = await definitionOf(form)
  return definition && findSection(definition, form.text(own.section))
}

/** The pages that the practitioner fills in; some are for the manager alone. */
export const sectionsToFillIn = (definition: FormDefinition): readonly Section[] =>
  definition.sections.filter(({ questions }) => questions.some(({ answeredBy }) => answeredBy !== 'manager'))

export function nextSection(definition: FormDefinition, id: string): Section | undefined {
  const sections = sectionsToFillIn(definition)
  return sections[sections.findIndex((section) => section.id === id) + 1]
}
