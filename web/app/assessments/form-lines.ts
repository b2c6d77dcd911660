import type { SectionProgress } from '#shared/form/progress/progress.ts'
import type { FormName } from '#shared/referral/referral.ts'
import type { Count } from './count-sections.ts'

/** How far a section is, as its line of the task list says it. */
export interface SectionLine extends SectionProgress {
  /** Never saved, and something is filled in already that nobody has looked at. */
  readonly filledIn: boolean
  /** How many of its indicators are answered, where it asks for any. */
  readonly indicators?: { readonly answered: number; readonly of: number } | undefined
}

export interface FormLines {
  readonly form: FormName
  readonly title: string
  readonly lines: readonly SectionLine[]
  /** How many sections are complete, of those that are needed to send it and of the others. */
  readonly needed: Count
  readonly optional: Count
  readonly ready: boolean
}
