import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { ReferralRow } from '../referral/row.ts'
import type { MaseAction } from './action.ts'
import type { ItemInRoom } from './decide.ts'
import type { ItemDecisionKind } from './item.ts'
import type { Meeting } from './meeting.ts'
import type { ItemMinutes, MeetingMinutes } from './minutes.ts'

/** Where the meeting is now. Whoever turned to an item last is right. */
export interface RoomState {
  readonly item: string
  readonly since: string
}

/** An item in the order of the agenda, as the list beside the room shows it. */
export interface RoomLine {
  readonly item: ItemInRoom
  /** As on the paper: "1.2". */
  readonly number: string
  /** When it is planned to begin, "10:20". */
  readonly plannedAt: string
  /** Of a restricted record only that it exists. */
  readonly row?: ReferralRow
  readonly actions: number
  readonly minuted: boolean
}

/** A post that can own an action. */
export interface OwnerChoice {
  readonly contact: string
  readonly post: string
  readonly agency: string
  readonly member: boolean
}

/** The item that is looked at, with all that is needed to decide it. */
export interface RoomItem {
  readonly line: RoomLine
  /** The agency or post that presents it. */
  readonly presentedBy?: string
  /** What its sender said, as far as the reader may read it. */
  readonly about: readonly { readonly words: string; readonly text: string }[]
  readonly decisions: readonly ItemDecisionKind[]
  readonly minutes?: ItemMinutes
  readonly actions: readonly MaseAction[]
  /** Of earlier meetings, about the same child, and open. */
  readonly openBefore: readonly MaseAction[]
}

export interface RoomView {
  readonly meeting: Meeting
  readonly minutes: MeetingMinutes
  readonly confidentiality: string
  /** The gravest first. */
  readonly categories: readonly string[]
  readonly now?: RoomState
  readonly lines: readonly RoomLine[]
  readonly general?: ItemMinutes
  readonly at?: RoomItem
  readonly owners: readonly OwnerChoice[]
  /** Dates that are often wanted, counted in working days from today. */
  readonly dates: readonly { readonly on: CalendarDate; readonly words: string }[]
}

/** An item of the minutes. */
export interface MinutesLine {
  readonly item: ItemInRoom
  readonly number: string
  readonly row?: ReferralRow
  /** Set where the reader is not named on the restricted record: then nothing else is said of it. */
  readonly hidden?: true
  readonly minuted?: ItemMinutes
  readonly actions: readonly MaseAction[]
}

export interface MinutesView {
  readonly meeting: Meeting
  readonly minutes: MeetingMinutes
  readonly categories: readonly string[]
  readonly general?: ItemMinutes
  readonly lines: readonly MinutesLine[]
  /** Whether the reader may approve them, or change them as the coordinator. */
  readonly may: readonly ('approve' | 'coordinate')[]
}
