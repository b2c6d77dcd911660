import type { MailKind } from '../kinds.ts'

/** What one kind of mail says. General words only: it is read on any screen, by whoever stands beside it. */
export interface MailWords {
  /** Ends the subject and heads the mail. */
  readonly heading: string
  readonly why: string
  readonly whatToDo: readonly string[]
  /** What the link is called. Each begins with signing in, since nothing opens without it. */
  readonly link: string
}

/** What some kinds of mail say: those of one capability. */
export type SomeMailWords = Readonly<Partial<Record<MailKind, MailWords>>>
