import type { Partnership } from '#shared/partnership/partnership.ts'
import { owesWord, undecided } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { type ClockKind, standingOf } from './clocks.ts'
import type { Condition, Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** When a clock is nearly up, and when it is over: somebody is told of each once. */
export interface Moments {
  readonly nearAt: string
  readonly dueAt: string
}

/**
 * A referral at the MASH with a clock that runs: a pointer, listed by when somebody must next be told. It is written with
 * the head where the clocks change, and moved on by whoever has told. One holds both clocks, so that it costs one write.
 */
export interface ClockWait {
  readonly reference: string
  readonly partnership: string
  /** The version of the head that it was written with. */
  readonly version: number
  readonly decision?: Moments
  readonly acknowledgement?: Moments
  readonly next: { readonly at: string }
}

export const clockKinds = ['decision', 'acknowledgement'] as const satisfies readonly ClockKind[]

type Clocks = Pick<ClockWait, 'decision' | 'acknowledgement'>

/** The clocks of a referral that run: a decision that is owed, and an acknowledgement that nobody has given yet. */
function runningClocks(referral: Referral, partnership: Partnership): Clocks {
  const { state } = referral
  return {
    // What a sender who does not agree waits for has steps and a chaser of its own.
    ...(undecided.includes(state) ? momentsOf(referral, partnership, 'decision') : {}),
    ...(owesWord(referral) ? momentsOf(referral, partnership, 'acknowledgement') : {}),
  }
}

function momentsOf(referral: Referral, partnership: Partnership, kind: ClockKind): Clocks {
  const due = standingOf(partnership, kind, referral)
  return due.kind === 'due' ? { [kind]: { nearAt: due.nearAt ?? due.at, dueAt: due.at } } : {}
}

/** The first moment after another at which something is to be said of one of the clocks. */
export const nextWordOf = (clocks: Clocks, after = ''): string | undefined =>
  clockKinds
    .flatMap((kind) => Object.values<string>({ ...clocks[kind] }))
    .filter((at) => at > after)
    .toSorted()[0]

export const clockWaitItem = (wait: ClockWait): Item<ClockWait> => ({
  ...keys.clockWait(wait.reference),
  entity: 'clock-wait',
  data: wait,
  senderPk: lists.clocksNext(wait.partnership),
  senderSk: `${wait.next.at}#${wait.reference}`,
})

/** It still stands as it was read: no clock has changed, and nobody else has told. */
export const isSameWait = ({ version, next }: ClockWait): Condition => ({
  expression: '#data.#version = :version AND #data.#next.#at = :at',
  names: { '#data': 'data', '#version': 'version', '#next': 'next', '#at': 'at' },
  values: { ':version': version, ':at': next.at },
})

/** What a change of a head does to the wait: nothing, where its clocks stay as they were. */
export function clockWrites(next: Referral, before: Referral, partnership: Partnership): Write[] {
  const [now, then] = [runningClocks(next, partnership), runningClocks(before, partnership)]
  if (JSON.stringify(now) === JSON.stringify(then)) return []
  const { reference, partnership: code, version } = next
  const at = nextWordOf(now)
  return at
    ? [{ put: clockWaitItem({ reference, partnership: code, version, ...now, next: { at } }) }]
    : [{ remove: keys.clockWait(reference) }]
}
