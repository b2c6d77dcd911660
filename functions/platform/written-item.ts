import type { Referral } from '#shared/referral/referral.ts'
import type { TelephoneCall } from '#shared/referral/telephone-call.ts'
import type { Write } from './commit.ts'
import { keys, lists } from './keys.ts'

/** Its author is reminded when a sixth of the time is left: four hours of a day. */
const REMIND_BEFORE = 1 / 6

/**
 * A referral that was telephoned and is not sent yet: a pointer, listed by when somebody is to be told next, that goes
 * when it is sent or discarded.
 */
export interface WrittenWait {
  readonly reference: string
  readonly partnership: string
  readonly agency: string
  readonly authorId: string
  readonly dueAt: string
  /** When somebody is to be told next, and of what. */
  readonly next: { readonly at: string; readonly of: 'soon' | 'overdue' }
}

export const writtenItem = (wait: WrittenWait) => ({
  ...keys.written(wait.reference),
  entity: 'written' as const,
  data: wait,
  senderPk: lists.writtenDue(wait.partnership),
  senderSk: `${wait.next.at}#${wait.reference}`,
})

/** Begins to wait for the written form, from a moment. */
export function waitForWriting(referral: Referral, { at, writtenBy }: TelephoneCall, from: string): Write {
  const limit = Date.parse(writtenBy) - Date.parse(at)
  const soon = new Date(Date.parse(writtenBy) - limit * REMIND_BEFORE).toISOString()
  return {
    put: writtenItem({
      reference: referral.reference,
      partnership: referral.partnership,
      agency: referral.agency.id,
      authorId: referral.author.id,
      dueAt: writtenBy,
      // Who writes it down in the last hours knows how late it is.
      next: soon > from ? { at: soon, of: 'soon' } : { at: writtenBy, of: 'overdue' },
    }),
  }
}

export const stopWaitingForWriting = (reference: string): Write => ({ remove: keys.written(reference) })
