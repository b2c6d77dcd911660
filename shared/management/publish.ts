import { FEWEST, SMALLEST } from '../evaluation/small-numbers.ts'

/** A table of how many, before anything is held back. */
export interface CountTable {
  readonly id: string
  readonly title: string
  /** What the rows are: 'Agency'. */
  readonly rowHeading: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[]
  /** Whether its columns add up to something that is said: not where one referral counts in several rows. */
  readonly addsUp: boolean
}

/**
 * A number as it leaves the hub: rounded to the nearest five; 'few' for fewer than five, none among them; 'held-back'
 * where it would give a small one away.
 */
export type Published = number | 'few' | 'held-back'

export interface PublishedTable {
  readonly id: string
  readonly title: string
  readonly rowHeading: string
  readonly columns: readonly string[]
  /** `total` stands where there are several columns. */
  readonly rows: readonly {
    readonly label: string
    readonly cells: readonly Published[]
    readonly total?: Published
  }[]
  /** The last row, where there are several and they add up. */
  readonly totals?: { readonly cells: readonly Published[]; readonly total?: Published }
  /** There is too little to say anything at all. */
  readonly tooFew: boolean
}

/** How many values a number that is not said must at least still be able to have, for somebody who adds up all the others. */
const MUST_BE_OPEN = 3

/** What somebody who reads the table can say of a number: that it lies between these. */
interface Bounds {
  low: number
  high: number
}

const boundsOf = (shown: Published): Bounds => {
  if (shown === 'few') return { low: 0, high: SMALLEST - 1 }
  if (shown === 'held-back') return { low: 0, high: Number.POSITIVE_INFINITY }
  const most = Math.floor(SMALLEST / 2)
  return { low: Math.max(SMALLEST, shown - most), high: shown + most }
}

const rounded = (count: number): Published =>
  count < SMALLEST ? 'few' : Math.round(count / SMALLEST) * SMALLEST

/** A grid with its totals as one more row and column, and the places whose sum is another's. */
interface Grid {
  readonly shown: Published[]
  readonly counts: readonly number[]
  /** Each a total and its parts. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[]
}

const isSeveral = (list: readonly unknown[]): boolean => list.length > 1

function gridOf({ rows, columns, addsUp }: CountTable): Grid {
  const width = columns.length + 1
  const all = rows.map(({ counts }) => [...counts, counts.reduce((sum, one) => sum + one, 0)])
  const last = Array.from({ length: width }, (_, column) =>
    all.reduce((sum, row) => sum + (row[column] as number), 0),
  )
  const counts = [...all, last].flat()
  const at = (row: number, column: number) => row * width + column
  const rowSums = [...rows.keys(), rows.length].map((row) => ({
    total: at(row, columns.length),
    parts: [...columns.keys()].map((column) => at(row, column)),
  }))
  const columnSums = [...columns.keys(), columns.length].map((column) => ({
    total: at(rows.length, column),
    parts: [...rows.keys()].map((row) => at(row, column)),
  }))
  // What is not in the table at all gives nothing away.
  const isThere = (place: number): boolean =>
    (place % width < columns.length || isSeveral(columns)) &&
    (place < rows.length * width || (addsUp && isSeveral(rows)))
  const shown = counts.map((count, place) => (isThere(place) ? rounded(count) : 'held-back'))
  return { shown, counts, sums: [...rowSums, ...columnSums] }
}

/** All that can be worked out of a grid by adding and subtracting, until nothing more comes of it. */
function workOut({ shown, sums }: Grid): Bounds[] {
  const known = shown.map(boundsOf)
  const narrow = (place: number, low: number, high: number): boolean => {
    const bounds = known[place] as Bounds
    const before = { ...bounds }
    bounds.low = Math.max(bounds.low, low)
    bounds.high = Math.min(bounds.high, high)
    return bounds.low !== before.low || bounds.high !== before.high
  }
  const add = (places: readonly number[], end: 'low' | 'high') =>
    places.reduce((sum, place) => sum + (known[place] as Bounds)[end], 0)
  for (let changed = true; changed; ) {
    changed = false
    for (const { total, parts } of sums) {
      changed = narrow(total, add(parts, 'low'), add(parts, 'high')) || changed
      for (const part of parts) {
        const others = parts.filter((one) => one !== part)
        const { low, high } = known[total] as Bounds
        changed = narrow(part, low - add(others, 'high'), high - add(others, 'low')) || changed
      }
    }
  }
  return known
}

/** A small number that could be worked out from the others. */
const givenAway = (grid: Grid): number | undefined => {
  const found = workOut(grid).findIndex(
    ({ low, high }, place) => grid.shown[place] === 'few' && high - low + 1 < MUST_BE_OPEN,
  )
  return found < 0 ? undefined : found
}

/** Holds numbers back, the smallest that stand in a line with one that is given away first, until none is. */
function holdBack(grid: Grid): void {
  for (let place = givenAway(grid); place !== undefined; place = givenAway(grid)) {
    const here = place
    const inLine = grid.sums.filter(({ total, parts }) => total === here || parts.includes(here))
    const beside = inLine.flatMap(({ total, parts }) => [total, ...parts])
    const candidates = (
      beside.some((one) => typeof grid.shown[one] === 'number') ? beside : [...grid.shown.keys()]
    )
      .filter((one) => typeof grid.shown[one] === 'number')
      .toSorted((a, b) => (grid.counts[a] as number) - (grid.counts[b] as number))
    // Where nothing is said any more, nothing can be worked out.
    const [next = here] = candidates
    grid.shown[next] = 'held-back'
  }
}

/** What is said of a table, from its place in a grid on. */
function publishedOf(table: CountTable, shown: readonly Published[]): PublishedTable {
  const { id, title, rowHeading, columns, rows } = table
  const width = columns.length + 1
  const cells = (row: number) => shown.slice(row * width, row * width + columns.length)
  const total = (row: number) =>
    isSeveral(columns) ? { total: shown[row * width + columns.length] as Published } : {}
  return {
    id,
    title,
    rowHeading,
    columns,
    tooFew: false,
    rows: rows.map(({ label }, row) => ({ label, cells: cells(row), ...total(row) })),
    ...(table.addsUp && isSeveral(rows)
      ? { totals: { cells: cells(rows.length), ...total(rows.length) } }
      : {}),
  }
}

const hasSameRows = (one: CountTable, other: CountTable): boolean =>
  one.rows.map(({ label }) => label).join('\n') === other.rows.map(({ label }) => label).join('\n')

/**
 * Tables that count the same things, as they may leave the hub together. All come to the same, and where they have the
 * same rows each row does, so that what one table says narrows the numbers of another.
 */
export function publishTogether(tables: readonly CountTable[]): PublishedTable[] {
  const grids = tables.map(gridOf)
  const starts = grids.map((_, place) =>
    grids.slice(0, place).reduce((sum, { shown }) => sum + shown.length, 0),
  )
  const totalOf = (place: number, row: number): number => {
    const width = (tables[place] as CountTable).columns.length + 1
    return (starts[place] as number) + row * width + width - 1
  }
  /** What a table and the one before it say of the same: all of it, and each row that both have. */
  const shared = tables.slice(1).flatMap((table, before) => {
    const last = (tables[before] as CountTable).rows.length
    const rows = hasSameRows(tables[before] as CountTable, table) ? [...table.rows.keys()] : []
    return [
      { total: totalOf(before, last), parts: [totalOf(before + 1, table.rows.length)] },
      ...rows.map((row) => ({ total: totalOf(before, row), parts: [totalOf(before + 1, row)] })),
    ]
  })
  const joint: Grid = {
    shown: grids.flatMap(({ shown }) => shown),
    counts: grids.flatMap(({ counts }) => counts),
    sums: [
      ...grids.flatMap(({ sums }, place) =>
        sums.map(({ total, parts }) => ({
          total: total + (starts[place] as number),
          parts: parts.map((part) => part + (starts[place] as number)),
        })),
      ),
      ...shared,
    ],
  }
  const whole = grids[0]?.counts.at(-1) ?? 0
  if (whole >= FEWEST) holdBack(joint)
  return tables.map((table, place) => {
    const { id, title, rowHeading, columns } = table
    if (whole < FEWEST) return { id, title, rowHeading, columns, rows: [], tooFew: true }
    const start = starts[place] as number
    return publishedOf(table, joint.shown.slice(start, start + (grids[place] as Grid).shown.length))
  })
}

/**
 * A table as it may leave the hub. Every number is rounded to the nearest five and what is below five is not said, so that
 * neither this table nor one of another period gives a small number away by subtraction. Where adding up what is said
 * would still narrow a small number down, further numbers are held back.
 */
export const publish = (table: CountTable): PublishedTable => publishTogether([table])[0] as PublishedTable
