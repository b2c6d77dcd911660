import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { Gateway } from '../sharing/gateways.ts'
import type { Marking } from './grading.ts'
import type { ItemKind } from './kinds.ts'

/** Why somebody must be rung: the mail came to nothing, or nobody opens it. */
export const ringBecause = {
  bounced: 'The mailbox did not take the mail',
  complained: 'The recipient reported the mail as unwanted',
  suppressed: 'The mail service sends nothing to this address any more',
  refused: 'The mail service refused the mail',
  unsent: 'The mail service did not take the mail in time',
  unaddressed: 'Nobody at this post can be reached by email',
  unknown: 'It is not known whether the mail went out',
  silent: 'Nobody has opened it in time',
} as const
export type RingBecause = keyof typeof ringBecause

/** What came of a call. Who was not reached is rung again; a wrong post leads to a recall. */
export const ringOutcomes = ['told', 'not-reached', 'wrong-post'] as const
export type RingOutcome = (typeof ringOutcomes)[number]

/** A call to a recipient. */
export interface Call {
  readonly by: PersonRef
  readonly at: string
  readonly words?: string
}

/** That a recipient is to be told by telephone, and what came of it. */
export interface Ring {
  readonly because: RingBecause
  readonly since: string
  /** Calls that reached nobody, the latest last; `again`: when it is to be tried again. */
  readonly tries?: readonly Call[]
  readonly again?: string
  /** The call that settled it. */
  readonly rung?: Call & { readonly outcome: Exclude<RingOutcome, 'not-reached'> }
  /** Nobody need ring any more: the mail had arrived after all, or the time to read it is over. */
  readonly ended?: { readonly because: 'arrived' | 'expired'; readonly at: string }
}

/** A release that was given to one post of the directory: why, by what right, and what became of it. */
export interface Dissemination {
  readonly id: string
  /** The item, and which of its releases. */
  readonly item: string
  readonly release: number
  readonly partnership: string
  readonly version: number
  readonly contactId: string
  /** As the release has them, for lists, which read no content. */
  readonly kind: ItemKind
  readonly marking: Marking
  readonly purpose: string
  readonly gateway: Gateway
  readonly by: PersonRef
  readonly at: string
  readonly mailId: string
  /** The last day on which it can be read; none where the handling says nothing. */
  readonly until?: CalendarDate
  readonly openedAt?: string
  readonly openedBy?: PersonRef
  readonly acknowledgedAt?: string
  readonly acknowledgedBy?: PersonRef
  /** What the recipient did with it. `forSource` is what the source's agency may be told. */
  readonly acted?: readonly {
    readonly words: string
    readonly forSource?: string
    readonly by: PersonRef
    readonly at: string
  }[]
  readonly recalled?: {
    readonly by: PersonRef
    readonly at: string
    readonly because: string
    /** The breach that the recall opened. */
    readonly breach: string
  }
  readonly ring?: Ring
  /** The recipient says that it is not for them. It is closed to them, and the desk looks at whether to recall it. */
  readonly misdirected?: { readonly by: PersonRef; readonly at: string; readonly words?: string }
  /** It was sent again, as another: that one's id, here and there. */
  readonly replacedBy?: string
  readonly replaces?: string
  /** While nobody has opened it and nobody was told by telephone: when it is next looked at. */
  readonly nextAt?: string
}

/** Somebody was told before or beside the hub: by whom and when (NWG tool, "have you told them?"). */
export interface ToldAlready {
  readonly id: string
  readonly item: string
  readonly who: string
  readonly contactId?: string
  readonly byWhom: string
  readonly on: CalendarDate
  readonly recordedBy: PersonRef
  readonly recordedAt: string
}

/** Somebody is not told, or nobody is: a decision as well. */
export interface NotTold {
  readonly id: string
  readonly item: string
  /** An entry of the directory; left out where nobody is told at all. */
  readonly contactId?: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
  /** It is shared after all. */
  readonly undone?: { readonly reason: string; readonly by: PersonRef; readonly at: string }
}
