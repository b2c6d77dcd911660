import type { AnswerDraft } from '#shared/partners/answer.ts'
import { MOST_KNOWN } from '#shared/partners/limits.ts'
import type { RequestForPartner } from '#shared/partners/view.ts'
import type { Initial } from '../../../../forms/form-state.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

export const knownFields = ['known', 'from', 'source', 'kind', 'when'] as const
const singles = ['checkedBy', 'systems', 'contact', 'dangers', 'handling', 'condition'] as const

const isTyped = (one: AnswerDraft['known'][number]): boolean =>
  knownFields.some((field) => one[field]?.trim())

/** Everything that was typed of each thing that is known, as it stands in the form. */
export const knownIn = (form: TypedForm) =>
  Array.from({ length: Math.min(Number(form.text('rows')) || 1, MOST_KNOWN) }, (_, index) =>
    Object.fromEntries(knownFields.map((field) => [field, form.text(`${field}-${index}`)])),
  ) as Record<(typeof knownFields)[number], string>[]

/** Places in the form that hold something: what is sent has no gaps, and its errors must find their way back. */
export const typedPlaces = (form: TypedForm): number[] =>
  knownIn(form).flatMap((one, index) => (isTyped(one) ? [index] : []))

/** The rest of the form, without what was left blank. */
export const singlesIn = (form: TypedForm) =>
  Object.fromEntries(
    singles.flatMap((field) => {
      const text = form.given(field)
      return text === undefined ? [] : [[field, text]]
    }),
  )

/** What the form starts from: the draft where something is in it, else what was answered last. */
export function startingFrom({ draft, answers, handling, condition }: RequestForPartner): {
  readonly rows: number
  readonly values: Initial
} {
  const isDrafted = draft.known.length > 0 || singles.some((field) => draft[field])
  const from: Pick<Partial<AnswerDraft>, 'known' | (typeof singles)[number]> = isDrafted
    ? draft
    : { ...answers[0], ...(answers[0] ? { handling, condition } : {}) }
  const known = from.known ?? []
  const values: Record<string, string | undefined> = {}
  for (const [index, one] of known.entries())
    for (const field of knownFields) values[`${field}-${index}`] = one[field]
  for (const field of singles) values[field] = from[field]
  return { rows: Math.max(1, known.length), values }
}
