/** What has to be undone at the end, in the reverse of the order in which it was done. */
export class Stoppers {
  readonly #left: (() => Promise<void>)[]
  #done: Promise<void> | undefined

  constructor(...first: (() => Promise<void>)[]) {
    this.#left = first
  }

  add(stop: () => Promise<void>): void {
    this.#left.push(stop)
  }

  /** Undoes everything, once, also when some of it fails. */
  run(): Promise<void> {
    this.#done ??= (async () => {
      const faults: unknown[] = []
      for (const stop of this.#left.toReversed()) await stop().catch((fault) => faults.push(fault))
      if (faults.length > 0) throw new AggregateError(faults, 'Some parts did not stop cleanly.')
    })()
    return this.#done
  }
}
