import type { OwnedContribution } from '../partners/may-pass-on.ts'
import type { VoltHeading } from '../referral/volt.ts'
import type { ItemDecision, ItemKind } from './item.ts'
import type { SeenItem, Verdict } from './who-sees.ts'

/** What goes out before a meeting, and after it. */
export const paperKinds = { pack: 'Agenda and papers', minutes: 'Minutes and actions' } as const
export type PaperKind = keyof typeof paperKinds
export const paperKindIds = Object.keys(paperKinds) as [PaperKind, ...PaperKind[]]

/** A child on paper: initials and a reference, never a name, a date of birth or an address. */
export interface PaperChild {
  readonly initials: string
  /** In whole years on the day of the meeting. */
  readonly age?: number
  readonly category?: string
  readonly agency: string
  readonly legalStatus?: string
  readonly worker?: string
  readonly concern?: string
  readonly blocker?: string
  readonly ask?: string
  readonly strategyDiscussion?: string
  readonly nrm?: string
  readonly missing?: string
}

/** What an agency told, as its owner lets it be passed on. Who told the agency is left out. */
export interface PaperContribution {
  readonly from: string
  readonly condition?: string
  readonly known: readonly string[]
}

/** An action as papers have it. */
export interface PaperAction {
  readonly id: string
  /** What it is about: the reference and initials of a child, or the title of an item. */
  readonly about: string
  readonly words: string
  readonly owner: string
  /** ISO date. */
  readonly dueOn: string
  readonly state: string
  readonly overdue: boolean
}

/** One item with all that any reader's copy may say of it. */
export interface PaperItem {
  readonly id: string
  readonly heading: VoltHeading
  readonly kind: ItemKind
  readonly title: string
  readonly reference?: string
  readonly minutes: number
  /** Local time, if all before it keep to theirs. Only on the copy of whoever coordinates. */
  readonly begins?: string
  /** In words. */
  readonly presenter?: string
  readonly because?: string
  /** Items that belong together have the same. It is not printed. */
  readonly group?: string
  readonly child?: PaperChild
  readonly contributions: readonly (PaperContribution & {
    readonly owned: OwnedContribution
    /** Id of the request that it answers, by which it is found as it is now. */
    readonly request: string
  })[]
  readonly minuted?: string
  readonly decision?: PaperDecision
  readonly corrections?: readonly PaperCorrection[]
  readonly carriedOver?: { readonly to: string; readonly reason: string }
  /** Undertaken at this meeting. */
  readonly actions: readonly PaperAction[]
}

/** What was decided of an item, in words. */
export interface PaperDecision extends Pick<ItemDecision, 'kind' | 'reason' | 'approver' | 'escalatedTo'> {
  readonly category?: string
  /** ISO date. */
  readonly reviewOn?: string
}

/** Something that was put right after the minutes were approved: it stands beside them. */
export interface PaperCorrection {
  /** ISO moment. */
  readonly at: string
  readonly text: string
}

/** What stands on every copy. */
export interface PaperHead {
  readonly kind: PaperKind
  readonly partnership: string
  /** Id of the meeting. */
  readonly meeting: string
  readonly date: string
  readonly time: string
  readonly minutes: number
  readonly place: string
  readonly chair?: string
  readonly apologies: readonly string[]
  readonly present?: readonly string[]
  /** What was minuted of the meeting as a whole. */
  readonly general?: string
  readonly approved?: { readonly by: string; readonly at: string }
  readonly corrections?: readonly PaperCorrection[]
  readonly confidentiality: string
  /** Whom to ask about a restricted record. */
  readonly phone: string
  readonly next?: { readonly date: string; readonly time: string; readonly place: string }
}

/** All that goes out, as it was at that moment: every copy is cut from it. */
export interface PaperContent {
  readonly head: PaperHead
  /** In the order of the agenda. */
  readonly items: readonly PaperItem[]
  /** Open actions of earlier meetings, overdue first. */
  readonly actions: readonly PaperAction[]
  /** By the id of an item or an action: what decides who sees it. */
  readonly seen: Readonly<Record<string, SeenItem>>
}

/** By the id of an item or an action, what one reader sees of it. */
export type Verdicts = Readonly<Record<string, Verdict>>

/** An item as one reader's copy has it. */
export type PackEntry =
  | (Omit<PaperItem, 'contributions' | 'group' | 'id'> & {
      readonly sees: 'full'
      readonly number: string
      readonly contributions: readonly PaperContribution[]
      /** Numbers of the items that it belongs together with. */
      readonly together: readonly string[]
    })
  | { readonly sees: 'pointer'; readonly number: string; readonly reference: string }

/** Papers as one reader has them. */
export interface Pack {
  readonly head: PaperHead
  /** "Police exploitation single point of contact, Larkmere Police". */
  readonly copyFor: string
  /** Counts what this reader was sent; absent on what was not sent. */
  readonly edition?: number
  readonly sentAt?: string
  /** What is other than in the edition before it. */
  readonly changed: readonly string[]
  readonly sections: readonly {
    readonly heading: VoltHeading
    readonly number: number
    readonly entries: readonly PackEntry[]
  }[]
  readonly actions: readonly (PaperAction | 'restricted')[]
  /** How many items the reader is told of by number alone. */
  readonly others: number
}
