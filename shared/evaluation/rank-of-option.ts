import type { FormDefinition } from '../form/format/definition.ts'

type Options = readonly { readonly level?: string | undefined }[]

/** Where the level of an option stands among the levels of its form, 0 being the lowest; `undefined` without a level. */
export function findLevelOf(form: FormDefinition, options: Options, place: number): number | undefined {
  const at = (form.levels ?? []).findIndex(({ id }) => id === options[place]?.level)
  return at < 0 ? undefined : at
}

/** How high an option stands among the others: by level where all of them have one, and otherwise by their order. */
export function rankOfOption(form: FormDefinition, options: Options, place: number): number {
  const levels = options.map((_, at) => findLevelOf(form, options, at))
  return levels.includes(undefined) ? place : (levels[place] ?? -1)
}
