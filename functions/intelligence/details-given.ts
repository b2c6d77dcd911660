import type { DetailField, ItemDetails } from '#shared/intelligence/kinds.ts'

/** Of what came in, the details that a kind has and that say something. */
export const detailsGiven = (
  fields: readonly DetailField[],
  given: Readonly<Record<string, string>>,
): ItemDetails =>
  Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = Object.hasOwn(given, id) ? given[id]?.trim() : undefined
      return value ? [[id, value]] : []
    }),
  )
