/** The middle of some numbers: what a busy moment of the machine does not move. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** How long something takes, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** One way of doing what is compared. `prepare` is not timed. */
export interface Contender<Prepared> {
  readonly prepare: () => Promise<Prepared>
  readonly run: (prepared: Prepared) => Promise<unknown>
}

/**
 * Times the contenders against each other: each once in every round, in turned order, so that what else goes on in
 * the machine falls on all alike. The first rounds warm up and are not counted.
 *
 * @returns the median of each, in milliseconds
 */
export async function race<Name extends string>(
  contenders: Readonly<Record<Name, Contender<unknown>>>,
  rounds: number,
  warmUp: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(contenders) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>
  for (let round = -warmUp; round < rounds; round++) {
    const turn = Math.abs(round) % names.length
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const { prepare, run } = contenders[name]
      const prepared = await prepare()
      const took = await timed(() => run(prepared))
      if (round >= 0) times[name].push(took)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}
