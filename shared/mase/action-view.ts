import type { MaseAction } from './action.ts'
import type { OwnerChoice } from './room-view.ts'

/** An action as a list shows it. */
export interface ActionRow extends MaseAction {
  readonly overdue: boolean
  /** The directory has the post no longer, or nobody reads for it. */
  readonly retired?: true
  /** Set where the reader is not named on the restricted record that it hangs on: then it says nothing. */
  readonly restricted?: true
  /** Set besides where it is kept because the intelligence that it comes of was closed. */
  readonly closed?: true
}

export interface TrackerView {
  readonly rows: readonly ActionRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly counts: Readonly<Record<'open' | 'overdue' | 'waiting', number>>
  /** What the list can be narrowed down by. */
  readonly agencies: readonly string[]
  readonly meetings: readonly string[]
}

export interface ActionView {
  readonly action: ActionRow
  readonly owners: readonly OwnerChoice[]
}

/** What the owner of an action sees: nothing of the child but the reference, or the title of the item. */
export interface MyActionView {
  readonly action: ActionRow
  /** The reader reads for the post that owns it; who conducts its meeting only looks. */
  readonly owns: boolean
}

export interface ChildActions {
  readonly actions: readonly ActionRow[]
}

/** Of what the MASE agreed, what its sender is told. */
export interface SenderActions {
  readonly number: number
  readonly open: number
  readonly own: readonly ActionRow[]
}
