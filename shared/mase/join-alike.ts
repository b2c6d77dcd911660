import type { MentionKind } from '../mentions/mention.ts'

/** Something that an item mentions, by what makes two mentions the same thing. */
export interface Mark {
  readonly kind: MentionKind
  readonly key: string
}

export interface Marked {
  readonly id: string
  readonly marks: readonly Mark[]
}

/** What stands in more items than this joins nothing: it is the town, not a place. */
const MOST_OF_ONE = 12

const words: Readonly<Record<MentionKind, string>> = {
  child: 'child',
  person: 'person',
  vehicle: 'vehicle',
  telephone: 'telephone number',
  email: 'email address',
  handle: 'name online',
  place: 'place',
}

/** "A", "B", … "Z", "AA". */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

/**
 * What joins items that mention the same, by their ids: "A: the same vehicle and the same place". It names nothing, for a
 * paper may show it. An item that shares nothing is not in it.
 */
export function joinAlike(items: readonly Marked[]): ReadonlyMap<string, string> {
  const withMark = new Map<string, { kind: MentionKind; ids: Set<string> }>()
  for (const { id, marks } of items)
    for (const { kind, key } of marks) {
      const one = withMark.get(key) ?? { kind, ids: new Set() }
      one.ids.add(id)
      withMark.set(key, one)
    }
  const shared = [...withMark.values()].filter(({ ids }) => ids.size > 1 && ids.size <= MOST_OF_ONE)
  const leaderOf = new Map<string, string>()
  const find = (id: string): string => {
    const up = leaderOf.get(id)
    if (up === undefined || up === id) return id
    const top = find(up)
    leaderOf.set(id, top)
    return top
  }
  for (const { ids } of shared) {
    const [first = '', ...others] = ids
    for (const other of others) leaderOf.set(find(other), find(first))
  }
  const kinds = new Map<string, Set<MentionKind>>()
  for (const { kind, ids } of shared) {
    const top = find([...ids][0] ?? '')
    kinds.set(top, (kinds.get(top) ?? new Set()).add(kind))
  }
  const names = new Map<string, string>()
  const joined = new Map<string, string>()
  for (const { id } of items) {
    const top = find(id)
    const same = kinds.get(top)
    if (!same) continue
    const name =
      names.get(top) ??
      `${letters(names.size)}: ${[...same].map((kind) => `the same ${words[kind]}`).join(' and ')}`
    names.set(top, name)
    joined.set(id, name)
  }
  return joined
}
