import type { AgencyRef, PersonRef } from '../referral/referral.ts'

/**
 * Where an action is. `not-done` is an end with its reason; it is the coordinator who accepts it.
 */
export const actionStates = {
  open: 'Open',
  'in-hand': 'In hand',
  done: 'Done',
  'not-done': 'Will not be done',
} as const
export type ActionState = keyof typeof actionStates

export interface ActionUpdate {
  readonly state: ActionState
  readonly text: string
  readonly by: PersonRef
  readonly at: string
}

/**
 * What somebody undertook at a meeting. It stands once in the table, listed for its owner, for the tracker and under the
 * child's record.
 */
export interface MaseAction {
  readonly id: string
  readonly partnership: string
  /** Id of the meeting and of the item that it comes of. */
  readonly meeting: string
  readonly item: string
  /** The referral of the item, where it has one. */
  readonly reference?: string
  /** A kind of the disruption toolkit, or `free`. */
  readonly kind: string
  readonly words: string
  /** The post of the directory that owns it, and its agency as the directory names it. */
  readonly owner: { readonly contact: string; readonly post: string; readonly agency: AgencyRef['name'] }
  /** ISO date. */
  readonly dueOn: string
  readonly state: ActionState
  readonly updates: readonly ActionUpdate[]
  readonly raisedBy: PersonRef
  readonly raisedAt: string
  /** When it ended: done, or will not be done. */
  readonly endedAt?: string
  /** How far its chasing has gone: each step is taken once. */
  readonly said?: readonly ('reminded' | 'chased' | 'escalated')[]
  readonly version: number
}

/** Whether it still waits for somebody. */
export const isOpen = ({ state }: Pick<MaseAction, 'state'>): boolean =>
  state === 'open' || state === 'in-hand'
