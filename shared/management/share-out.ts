/** Somebody who can be given work, and how much they have. */
export interface Receiver {
  readonly id: string
  readonly held: number
}

/** One piece of work, and who may have it. */
export interface Piece<Work> {
  readonly work: Work
  /** Ids of those receivers who may; a restricted record is for those who are named on it. */
  readonly mayHave: readonly string[]
}

export interface Given<Work> {
  readonly work: Work
  /** Nobody, where none of the receivers may have it. */
  readonly to?: string
}

/**
 * Shares work out, each piece to whoever has least by then, so that in the end nobody who was given something has more than
 * one piece more than somebody else who could have had it. Of those with equally much the one named first is next. What comes first in
 * the list is dealt out first: with the most urgent first, the urgent is spread as evenly as the rest.
 */
export function shareOut<Work>(
  pieces: readonly Piece<Work>[],
  receivers: readonly Receiver[],
): Given<Work>[] {
  const loads = new Map(receivers.map(({ id, held }) => [id, held]))
  return pieces.map(({ work, mayHave }) => {
    const able = receivers.filter(({ id }) => mayHave.includes(id))
    const to = able.toSorted((a, b) => (loads.get(a.id) as number) - (loads.get(b.id) as number))[0]?.id
    if (to === undefined) return { work }
    loads.set(to, (loads.get(to) as number) + 1)
    return { work, to }
  })
}
