import type { FieldError } from '#shared/failure.ts'
import { typedForm, type Values } from './typed-form.ts'

/** What a page shows in its form: what was typed before, or what is stored; and what is wrong with it. */
export interface FormState {
  readonly values: Values
  /** An error whose `field` is empty is about the whole form. */
  readonly errors: readonly FieldError[]
  /** Why the form is shown again, when it is not because of what was typed. */
  readonly because?: 'signed-out'
  /** Goes along with the form, so that what is kept is forgotten once it is saved. */
  readonly kept?: string
}

export type Initial = Readonly<Record<string, string | number | readonly string[] | undefined>>

export function emptyState(initial: Initial = {}): FormState {
  const values: Record<string, readonly string[]> = Object.create(null)
  for (const [name, value] of Object.entries(initial)) {
    if (value === undefined) continue
    values[name] = Array.isArray(value) ? value : [String(value)]
  }
  return { values, errors: [] }
}

export const valueIn = (form: FormState | undefined, name: string): string =>
  form ? typedForm(form.values).text(name) : ''

/** The error of a field; a date's parts speak for the whole date. */
export const errorIn = (form: FormState | undefined, name: string): string | undefined =>
  form?.errors.find(({ field }) => field.replace(partOfDate, '') === name)?.message

/** Only these: a question may be called '1.1' beside one called '1'. */
const partOfDate = /\.(day|month|year)$/

/** The id of the first control of a field: where an error summary's link leads. */
export const idOf = (field: string): string => field.replace(partOfDate, '').replaceAll(/[^\w-]/g, '-')
