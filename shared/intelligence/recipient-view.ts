import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import type { Gateway } from '../sharing/gateways.ts'
import type { Dissemination } from './dissemination.ts'
import type { Fate, NoticeNow } from './fate.ts'
import type { HandlingCode, InformationGrade, Marking, SourceGrade } from './grading.ts'
import type { ItemDetails, ItemKind } from './kinds.ts'
import type { Proposal } from './propose-recipients.ts'

/** A post of the directory as it is named to officers. A post that has left it is still named, as gone. */
export interface NamedPost {
  readonly post: string
  readonly organisation: string
  readonly phone: string
}

/** A post that an officer may choose as a recipient, or may not. */
export interface RecipientChoice extends Proposal, NamedPost {
  /** It was given this release already. */
  readonly given?: true
  /** It was told beside the hub, by the giver or as an officer recorded. */
  readonly toldBeside?: true
}

/** Who was told by the hub, and what became of it. */
export interface ToldRow extends Dissemination, NamedPost {
  readonly mail?: NoticeNow
  readonly fate: Fate
  /** What a person must do for it. */
  readonly must?: 'ring' | 'recall'
}

/** Who was told beside the hub. What the giver of the item said has nobody who recorded it. */
export interface ToldBeside {
  readonly who: string
  readonly byWhom?: string
  readonly on?: CalendarDate
  readonly recordedBy?: PersonRef
}

/** With whom it is not shared, or that it is shared with nobody. */
export interface NotToldRow {
  readonly who?: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
}

/** What would be given. */
export interface Givable {
  readonly number: number
  /** The grading that counts: what is chosen is chosen under this one. */
  readonly grading: number
  readonly kind: ItemKind
  readonly text: string
  readonly details: ItemDetails
  readonly codes: string
  readonly marking: Marking
  readonly conditions?: string
  readonly until?: CalendarDate
}

/** Everything that an officer needs to know of who is told of an item. */
export interface RecipientsView {
  readonly reference: string
  readonly kind: ItemKind
  readonly marking?: Marking
  /** What can be given now; else why nothing can. */
  readonly givable?: Givable
  readonly notNow?: string
  readonly choices: readonly RecipientChoice[]
  readonly told: readonly ToldRow[]
  readonly toldBeside: readonly ToldBeside[]
  readonly notTold: readonly NotToldRow[]
  /** Whom the giver named as needing to know who are not in the directory. */
  readonly unlisted: readonly string[]
}

/** How far a post is with what it was given. */
export type RecipientState = 'new' | 'opened' | 'acknowledged' | 'closed'

/** Something that came to a post, in the list of who reads for it: nothing of what it says. */
export interface InformationRow {
  readonly item: string
  readonly id: string
  readonly kind: ItemKind
  readonly marking: Marking
  readonly at: string
  /** The post that it came to. */
  readonly to: string
  readonly state: RecipientState
}

/** What a recipient reads once they have opened it: what was released, and no more. */
export interface InformationContent {
  readonly text: string
  readonly details: ItemDetails
  readonly source: SourceGrade
  readonly information: InformationGrade
  readonly handling: HandlingCode
  readonly suspectedFalse?: true
  readonly conditions?: string
  readonly until?: CalendarDate
  readonly purpose: string
  readonly gateway: Gateway
  readonly openedAt: string
  readonly openedBy: PersonRef
  readonly acknowledgedAt?: string
  readonly acknowledgedBy?: PersonRef
  readonly acted: NonNullable<Dissemination['acted']>
}

/** One thing that came to a post. Before it is opened, and once it is closed, there is no content. */
export interface InformationView extends InformationRow {
  readonly version: number
  /** Whom to ring about it. */
  readonly desk: { readonly post: string; readonly phone: string }
  readonly content?: InformationContent
}
