import type { FrozenDocument } from '../form/document/document.ts'
import type { AgendaFrame } from '../mase/agenda-frame.ts'
import type { Criterion } from '../mase/criteria.ts'
import type { AgendaItem } from '../mase/item.ts'
import type { Meeting } from '../mase/meeting.ts'
import type { GivenToMase, OverdueAction, PoolEntry, PoolKind } from '../mase/pool.ts'
import type { ProposedLine } from '../mase/propose-agenda.ts'
import type { HistoryEntry } from '../referral/history.ts'
import type { MaseProgress, Referral } from '../referral/referral.ts'
import type { ReferralRow } from '../referral/row.ts'

/** A post of the directory, as a page names it. */
export interface PostShown {
  readonly contact: string
  readonly post: string
  readonly organisation: string
}

export interface MaseView {
  readonly referral: Referral
  readonly document: readonly FrozenDocument[]
  readonly history: readonly HistoryEntry[]
  /** What the MASE asks of a referral, and whether this one has it. */
  readonly criteria: readonly Criterion[]
  /** Nothing that is needed is missing, or it was answered, or the chair took it. */
  readonly acceptable: boolean
  /** Who may take it although something is missing: the chair and deputies of the next meeting. */
  readonly chairs: readonly PostShown[]
}

export interface MeetingView {
  readonly meeting: Meeting
  readonly items: readonly (AgendaItem & { readonly row?: ReferralRow })[]
  /** Actions of the MASE that are overdue: taken before the items. */
  readonly overdue: readonly OverdueAction[]
  /** The meeting after this one, to which items can be moved. */
  readonly next?: { readonly id: string; readonly date: string }
}

export interface PoolPage {
  /** The meeting that the pool waits for; undefined where none is planned. */
  readonly meeting?: { readonly id: string; readonly date: string }
  readonly counts: Readonly<Record<PoolKind, number>>
  /** One page of those of one kind, or of all. */
  readonly entries: readonly PoolEntry[]
  /** 1 first. */
  readonly page: number
  readonly pages: number
}

/** Something of intelligence that was given to the MASE: nothing of what it says. */
export interface RaisedView extends GivenToMase {
  /** The meeting on whose agenda it could go. */
  readonly meeting?: { readonly id: string; readonly date: string; readonly version: number }
}

/** A proposed line with what it is about. */
export interface LineShown extends ProposedLine {
  /** Of a referral. */
  readonly row?: ReferralRow
  /** On this agenda already. */
  readonly item?: AgendaItem
}

export interface ProposalView {
  readonly meeting: Meeting
  readonly frame: AgendaFrame
  readonly overdue: readonly OverdueAction[]
  readonly lines: readonly LineShown[]
  readonly notFitting: readonly LineShown[]
  /** How much of the pool nobody has screened yet. */
  readonly toScreen: number
  readonly next?: { readonly id: string; readonly date: string }
}

/** What of a proposal was done. */
export interface Applied {
  readonly version: number
  readonly added: number
  readonly moved: number
  /** References of referrals that somebody else changed meanwhile: they wait in the pool as before. */
  readonly left: readonly string[]
}

/** What the chair needs to take a referral that does not have what is asked: the child by initials. */
export interface OverrideView {
  readonly reference: string
  readonly version: number
  readonly initials?: string
  readonly agency: string
  readonly sentAt?: string
  readonly from: MaseProgress['from']
  readonly reason: string
  readonly question?: MaseProgress['question']
  readonly asked?: MaseProgress['chairAsked']
  readonly override?: MaseProgress['override']
  readonly criteria: readonly Criterion[]
  readonly waits: boolean
}
