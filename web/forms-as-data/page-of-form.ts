import type { Answers } from '#shared/form/answers/answers.ts'
import type { Origin } from '#shared/form/fill-in/prefill.ts'
import type { Section } from '#shared/form/format/definition.ts'
import type { FormState } from '../forms/form-state.ts'

/** What every part of a section's page needs to know. */
export interface SectionPage {
  readonly section: Section
  /** What the page shows: as stored, as typed before, or as filled in from elsewhere. */
  readonly answers: Answers
  /** What the whole form says, also what is only filled in yet: some questions speak of answers on other pages. */
  readonly all?: Answers
  readonly form: FormState
  /** Where filled-in answers came from, by question. */
  readonly origins: Readonly<Record<string, readonly Origin[]>>
  /** Who can be named as needing to know, by post and organisation. */
  readonly recipients: readonly {
    readonly id: string
    readonly post: string
    readonly organisation: string
  }[]
  /** How the opinion departs from what the form suggests, in words; nothing where it does not. */
  readonly departs?: string | undefined
  /** Controls that ask to confirm what is unusual but may be right. */
  readonly confirm: readonly string[]
}
