import type { ReactNode } from 'react'
import { errorIn, type FormState, idOf } from '../forms/form-state.ts'

/** What all fields take. */
export interface FieldProps {
  /** The field's name in the form, as the API calls it. */
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Where the value and the error come from (readForm). */
  readonly form?: FormState | undefined
  /** The label is the heading of the page. */
  readonly heading?: boolean
  /** Larger or smaller letters for the label. */
  readonly size?: 's' | 'm' | 'l'
}

export interface Wiring {
  readonly id: string
  readonly hintId: string | undefined
  readonly errorId: string | undefined
  readonly error: string | undefined
  /** Ids of hint and error, in the order in which they are to be read. */
  readonly describedBy: string | undefined
  readonly groupClass: string
}

/** How a field, its hint and its error find each other. */
export function wire({ name, hint, form }: Pick<FieldProps, 'name' | 'hint' | 'form'>): Wiring {
  const id = idOf(name)
  const error = errorIn(form, name)
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return {
    id,
    hintId,
    errorId,
    error,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
    groupClass: `govuk-form-group${error ? ' govuk-form-group--error' : ''}`,
  }
}
