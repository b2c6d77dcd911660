import type { PersonRef } from '../referral/referral.ts'
import type { VoltHeading } from '../referral/volt.ts'
import type { Because } from './item-because.ts'

/** What an item is about. Only `child` comes of a referral. */
export const itemKinds = {
  child: 'Child',
  person: 'Person of concern',
  place: 'Place',
  vehicle: 'Vehicle',
  trend: 'Trend',
} as const
export type ItemKind = keyof typeof itemKinds

/** What stands under each heading, where nobody says. */
export const usualKinds: Readonly<Record<VoltHeading, ItemKind>> = {
  victims: 'child',
  offenders: 'person',
  locations: 'place',
  trends: 'trend',
}

/** What the meeting decided of an item. */
export const itemDecisions = {
  remain: 'Remains with the MASE',
  remove: 'Removed from the MASE',
  escalate: 'Escalated',
  noted: 'Noted',
} as const
export type ItemDecisionKind = keyof typeof itemDecisions

export interface ItemDecision {
  readonly kind: ItemDecisionKind
  readonly reason: string
  /** Who approved a removal: the chair, a deputy, or somebody they name. Removal is not closure. */
  readonly approver?: string
  /** To whom it is escalated. */
  readonly escalatedTo?: string
  /** Index into the partnership's categories, agreed as a group. */
  readonly category?: number
  /** ISO date of the next look at it, where it remains. */
  readonly reviewOn?: string
  readonly by: PersonRef
  readonly at: string
}

/** Why an item did not come up, and the meeting to which it went. */
export interface CarriedOver {
  readonly to: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
}

/** Where an item comes from that intelligence raised: what was given to the MASE, by reference only. */
export interface RaisedFrom {
  /** `LKM-INT-4821-7306-7`, and the number of its release. */
  readonly item: string
  readonly release: number
  readonly dissemination: string
}

/**
 * One item of an agenda. An item that came of a referral carries its reference and no name; a place or a trend may stand
 * without one. The order and which items are on are kept with the meeting, the content here, so that two who work on
 * different items never meet.
 */
export interface AgendaItem {
  readonly id: string
  readonly heading: VoltHeading
  readonly kind: ItemKind
  readonly title: string
  readonly reference?: string
  /** What was released to the MASE and taken up as this item. */
  readonly raisedFrom?: RaisedFrom
  /** How long it may take, in minutes. */
  readonly minutes: number
  /** A person said how long it takes: a proposal leaves it so. */
  readonly timed?: true
  /** A post of the directory, or in words who presents it. */
  readonly presenter?: string
  /** Why it is here: new, a review, carried over, its actions overdue. */
  readonly because?: Because
  /** What joins it to other items of this agenda, in general words for the coordinator: the same place, the same vehicle. */
  readonly group?: string
  /** Posts of the directory from which it is kept. */
  readonly keptFrom?: readonly string[]
  readonly minuted?: string
  readonly decision?: ItemDecision
  readonly carriedOver?: CarriedOver
  readonly addedBy: string
  readonly addedAt: string
  /** Who changed what it holds last, for whoever comes second. */
  readonly changed?: { readonly by: PersonRef; readonly at: string }
  /** Counts changes of what it holds. */
  readonly version: number
}
