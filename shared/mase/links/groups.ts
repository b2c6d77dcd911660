/** Puts together what belongs together, directly or by way of others. The order of names changes nothing. */
export class Groups {
  readonly #parents = new Map<string, string>()

  /** The name that stands for the group of a name: the first of them in order. */
  of(name: string): string {
    const parent = this.#parents.get(name)
    if (parent === undefined || parent === name) return name
    const top = this.of(parent)
    this.#parents.set(name, top)
    return top
  }

  join(one: string, other: string): void {
    const [first, second] = [this.of(one), this.of(other)].toSorted() as [string, string]
    if (first !== second) this.#parents.set(second, first)
  }
}
