import type { Write } from './commit.ts'
import { keys, lists } from './keys.ts'

/** That an answer is owed to a sender who does not agree: listed by when somebody is to be told next. */
export interface ReconsiderationWait {
  readonly reference: string
  readonly partnership: string
  /** The entry of the directory that owes it; the MASH managers where it is left out. */
  readonly contact?: string
  /** Who decided: not told, for it is not theirs to answer. */
  readonly decidedBy: string
  readonly dueAt: string
  readonly next: string
}

export const reconsiderationItem = (wait: ReconsiderationWait) => ({
  ...keys.reconsideration(wait.reference),
  entity: 'reconsideration' as const,
  data: wait,
  senderPk: lists.reconsiderationsDue(wait.partnership),
  senderSk: `${wait.next}#${wait.reference}`,
})

/** Whom the request, and the word that it is overdue, goes to. */
export const answerersOf = ({ contact, partnership, decidedBy }: ReconsiderationWait) =>
  contact ? { contact } : { managersOf: partnership, except: decidedBy }

export const stopWaitingForAnswer = (reference: string): Write => ({
  remove: keys.reconsideration(reference),
})
