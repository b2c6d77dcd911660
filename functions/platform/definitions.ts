import type { FormDefinition } from '#shared/form/format/definition.ts'
import { type FormName, formNames, type Referral } from '#shared/referral/referral.ts'
import { loadTool } from '#shared/tools/load-tool.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { definitionIn } from './tools.ts'

/**
 * The definition of one of the forms with which an assessment was started: one that comes with the hub, or the tool
 * of the partnership's own that the assessment carries.
 */
export async function loadDefinition(
  { forms }: Referral,
  form: FormName,
  carried: Item | undefined,
): Promise<FormDefinition> {
  if (form === 'assessment' && carried) return definitionIn(carried)
  const { id, version } = forms[form]
  const found = await loadTool(id, version)
  if (!found) throw new Error(`No definition of ${id} ${version}`)
  return found
}

/** The tool that a referral carries, among all its items; none when it was made with one that comes with the hub. */
export const findCarriedTool = ({ reference }: Referral, items: readonly Item[]): Item | undefined =>
  items.find(({ sk }) => sk === keys.carriedTool(reference).sk)

/** The definitions of all forms with which an assessment was started. */
export async function loadDefinitions(
  referral: Referral,
  items: readonly Item[],
): Promise<Record<FormName, FormDefinition>> {
  const carried = findCarriedTool(referral, items)
  const found = await Promise.all(
    formNames.map(async (form) => [form, await loadDefinition(referral, form, carried)] as const),
  )
  return Object.fromEntries(found) as Record<FormName, FormDefinition>
}
