import type { AgencyRef, PersonRef } from '../referral/referral.ts'
import type { RaisedFrom } from './item.ts'

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

/** What an update did besides: what the owner asks of the coordinator, what was answered, what was changed. */
export const updateKinds = {
  'asked-date': 'Asked for another date',
  'asked-not-done': 'Said that it will not be done',
  agreed: 'The coordinator agreed',
  refused: 'The coordinator did not agree',
  'new-date': 'New date',
  'new-owner': 'New owner',
} as const
export type UpdateKind = keyof typeof updateKinds

export interface ActionUpdate {
  readonly state: ActionState
  readonly kind?: UpdateKind
  readonly text: string
  readonly by: PersonRef
  readonly at: string
}

/** What its owner asks of the coordinator: another date, or to accept that it will not be done. */
export interface ActionAsks {
  readonly what: 'date' | 'not-done'
  /** ISO date that is asked for. */
  readonly dueOn?: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
}

/** What is said next of an action that is open, and from which day on (ISO date). */
export interface NextWord {
  readonly on: string
  readonly what: Said
}

/**
 * How far the chasing of an action has gone: its owner is reminded before it is due and chased after, then the chair and the
 * MASE desk are told.
 */
export type Said = 'reminded' | 'chased' | 'escalated'

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
  /** What the intelligence desk gave that the item comes of, where it does. */
  readonly raisedFrom?: RaisedFrom
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
  readonly said?: readonly Said[]
  readonly next?: NextWord
  /** Waits for the coordinator. */
  readonly asks?: ActionAsks
  readonly version: number
}

/** Whether it still waits for somebody. */
export const isOpen = ({ state }: Pick<MaseAction, 'state'>): boolean =>
  state === 'open' || state === 'in-hand'
