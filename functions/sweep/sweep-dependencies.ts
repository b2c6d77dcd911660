import type { MailDependencies } from '#functions/platform/sending/mail-dependencies.ts'

/** What a sweep takes besides what sending mail does. */
export interface SweepDependencies extends MailDependencies {
  /**
   * Whether the time that this run is given is nearly up: then nothing new is begun. What is left over stays listed where
   * it is, and is the first of the next run. Absent where there is time for everything.
   */
  readonly isOver?: () => boolean
}
