import { type ClockWait, clockKinds } from './clock-wait.ts'
import type { ClockKind } from './clocks.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'

/** When somebody was told of a clock: that it is nearly up, and that it is over. */
interface Said {
  readonly nearing?: string
  readonly breached?: string
}

/** What was said of the clocks of a referral. It stays when the clocks change, so that nothing is said twice. */
export type ClocksSaid = Partial<Record<ClockKind, Said>>

/** Something that must be said of a clock now. */
export interface Word {
  readonly clock: ClockKind
  readonly of: keyof Said
}

/**
 * What must be said at a moment: of each clock that it is over, or else that it is nearly up, where that has come about
 * since it was last said. So a limit that is already over when it is given is told of once, and one that was paused, or
 * that a new rating has left as late as it was, is not told of again.
 */
export const wordsAt = (at: string, wait: ClockWait, said: ClocksSaid): Word[] =>
  clockKinds.flatMap((clock): Word[] => {
    const moments = wait[clock]
    if (!moments || moments.nearAt > at) return []
    const of = moments.dueAt <= at ? 'breached' : 'nearing'
    const since = of === 'breached' ? moments.dueAt : moments.nearAt
    return (said[clock]?.[of] ?? '') < since ? [{ clock, of }] : []
  })

/** What was said, once some words are said at a moment: no more than one of each clock. */
export const saidAfter = (said: ClocksSaid, words: readonly Word[], at: string): ClocksSaid => ({
  ...said,
  ...Object.fromEntries(words.map(({ clock, of }) => [clock, { ...said[clock], [of]: at }])),
})

export const clockSaidItem = (reference: string, said: ClocksSaid): Item<ClocksSaid> => ({
  ...keys.clockSaid(reference),
  entity: 'clock-said',
  data: said,
})
