import type { MailState } from '../mail/mail-state.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { VoltHeading } from '../referral/volt.ts'
import type { Meeting } from './meeting.ts'
import type { Pack, Verdicts } from './pack.ts'

/** An item in the matrix of who sees what, as the coordinator may know it. */
export interface ItemInMatrix {
  readonly id: string
  readonly heading: VoltHeading
  /** As the coordinator's own copy has it. */
  readonly number: string
  /** The reference of a child's record, or what the item is about. */
  readonly name: string
  /** Initials, or that the record is restricted. */
  readonly about?: string
}

export interface OpenedCopy {
  readonly by: PersonRef
  readonly at: string
}

/** A copy that a post has, as whoever coordinates follows it. */
export interface CopySent {
  readonly number: number
  readonly sentAt: string
  readonly opened?: OpenedCopy
  /** Reminded, because nobody had opened it. */
  readonly chased: boolean
  readonly mail: { readonly state: MailState; readonly since: string; readonly because?: string }
  readonly withdrawn?: { readonly at: string; readonly reason: string }
  readonly earlier: readonly {
    readonly number: number
    readonly sentAt: string
    readonly opened?: OpenedCopy
  }[]
}

/** A post that gets a copy: what it would see of each item, and what it has. */
export interface PostInMatrix {
  readonly contact: string
  readonly copyFor: string
  readonly phone: string
  readonly part: 'member' | 'conducts'
  /** How many people read for it. */
  readonly readers: number
  readonly verdicts: Verdicts
  /** A copy that says something else than what it has would go to it. */
  readonly goes: boolean
  readonly changed: readonly string[]
  readonly copy?: CopySent
}

export interface PapersView {
  readonly meeting: Pick<Meeting, 'id' | 'date' | 'time' | 'place' | 'stage' | 'deadlines'>
  readonly items: readonly ItemInMatrix[]
  readonly posts: readonly PostInMatrix[]
  readonly editions: readonly { readonly number: number; readonly sentAt: string; readonly by: PersonRef }[]
  readonly withdrawn?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
  readonly version: number
  /** Of all copies as they are now: what was looked at is what goes out. */
  readonly mark: string
}

/** One copy. */
export interface PaperView {
  readonly pack: Pack
}

/** A copy as those who read for its post find it. What it says comes once one of them has opened it. */
export interface MyCopy {
  readonly contact: string
  readonly copyFor: string
  readonly number: number
  readonly sentAt: string
  readonly opened?: OpenedCopy
  readonly withdrawn?: { readonly at: string; readonly reason: string }
  readonly pack?: Pack
}

export interface MyPapers {
  readonly meeting: Pick<Meeting, 'id' | 'date' | 'time' | 'place'>
  readonly copies: readonly MyCopy[]
  /** The posts for which the minutes can be taken as a file; none before they were sent out. */
  readonly minutesFor: readonly { readonly contact: string; readonly copyFor: string }[]
}
