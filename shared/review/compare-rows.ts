import type { FrozenAnswer, FrozenRow } from '../form/document/document.ts'

type Rows = Extract<FrozenAnswer, { as: 'rows' }>

/** What became of one row: an indicator, a member of the family, an action. */
export interface RowChange {
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  readonly before?: FrozenRow
  readonly after?: FrozenRow
}

const same = (one: FrozenRow | undefined, other: FrozenRow | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other)

/**
 * Compares the rows of an answer. Fixed rows (indicators, actions) are the same row where their ids are. Rows that
 * people add are paired by what they say: first those that are alike in all, then those whose first words are.
 */
export function compareRows(was: Rows, is: Rows): RowChange[] {
  return was.ids && is.ids ? compareFixed(was, is) : compareFree(was.rows, is.rows)
}

function compareFixed(was: Rows, is: Rows): RowChange[] {
  const before = byId(was)
  const after = byId(is)
  const ids = new Set([...after.keys(), ...before.keys()])
  return [...ids].map((id) => pair(before.get(id), after.get(id)))
}

const byId = ({ ids = [], rows }: Rows): Map<string, FrozenRow> =>
  new Map(rows.map((row, index) => [ids[index] ?? String(index), row]))

/** A fixed row whose own label was reworded from one version of the tool to the next says the same still. */
function pair(before: FrozenRow | undefined, after: FrozenRow | undefined): RowChange {
  if (!before) return { change: 'added', ...(after ? { after } : {}) }
  if (!after) return { change: 'removed', before }
  const change = same(before.slice(1), after.slice(1)) ? 'same' : 'changed'
  return { change, before, after }
}

function compareFree(was: readonly FrozenRow[], is: readonly FrozenRow[]): RowChange[] {
  const left = new Set(was.keys())
  const take = (fits: (row: FrozenRow) => boolean): FrozenRow | undefined => {
    for (const index of left) {
      const row = was[index]
      if (row && fits(row)) {
        left.delete(index)
        return row
      }
    }
    return undefined
  }
  const alike = is.map((row) => take((one) => same(one, row)))
  const changes = is.map((after, index): RowChange => {
    if (alike[index]) return { change: 'same', before: alike[index], after }
    const before = take(([first]) => first !== undefined && first !== '' && first === after[0])
    return before ? { change: 'changed', before, after } : { change: 'added', after }
  })
  return [
    ...changes,
    ...[...left].flatMap((index): RowChange[] => {
      const before = was[index]
      return before ? [{ change: 'removed', before }] : []
    }),
  ]
}
