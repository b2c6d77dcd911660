import { FEWEST } from '../../evaluation/small-numbers.ts'
import { type CountTable, type PublishedTable, publish, publishTogether } from '../../management/publish.ts'
import { quantile } from '../../management/quantile.ts'
import type { QuarterFacts } from './facts.ts'
import { type FigureTable, figureTables, tablesOf, together } from './tables.ts'

/** Working days, only said of enough children. */
export interface Waited {
  readonly median: number
  /** Nine of ten waited no longer. */
  readonly ninetieth: number
}

/** What the MASE did in a quarter, in numbers that point to nobody. */
export interface QuarterFigures {
  readonly quarter: string
  /** All its months are over and the minutes of its meetings approved: its numbers change no more. */
  readonly isFinal: boolean
  readonly meetings: number
  readonly tables: Readonly<Record<FigureTable, PublishedTable>>
  /** From sending to the first meeting. */
  readonly waited?: Waited
}

/** Counts of who came are of agencies and not of children: they are said as they are. */
function asItIs({ id, title, rowHeading, columns, rows }: CountTable): PublishedTable {
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)
  return {
    id,
    title,
    rowHeading,
    columns,
    rows: rows.map(({ label, counts }) => ({ label, cells: counts, total: sum(counts) })),
    tooFew: false,
  }
}

/**
 * The figures of a quarter. A quarter is what is published, always whole and by itself: no two answers differ by a month,
 * and the tables that count the same discussions are held back together.
 */
export function figuresOf(
  facts: QuarterFacts,
  months: readonly { readonly id: string; readonly name: string }[],
  isOver: boolean,
): QuarterFigures {
  const counted = tablesOf(facts, months)
  const joint = new Map(
    together.flatMap((group) =>
      publishTogether(group.map((id) => counted[id])).map((table) => [table.id, table] as const),
    ),
  )
  const ids = Object.keys(figureTables) as FigureTable[]
  const tables = Object.fromEntries(
    ids.map((id) => [
      id,
      joint.get(id) ?? (id === 'attendance' ? asItIs(counted[id]) : publish(counted[id])),
    ]),
  ) as Record<FigureTable, PublishedTable>
  const waits = facts.discussions.flatMap(({ waited }) => waited ?? [])
  const [median, ninetieth] = [quantile(waits, 0.5), quantile(waits, 0.9)]
  return {
    quarter: facts.quarter,
    isFinal: isOver && facts.meetings.every((meeting) => meeting.isFinal),
    meetings: facts.meetings.length,
    tables,
    ...(waits.length >= FEWEST && median !== undefined && ninetieth !== undefined
      ? { waited: { median, ninetieth } }
      : {}),
  }
}

/**
 * A table of several quarters under each other, the first quarter first. What a quarter comes to stands in a row of its own;
 * what they all come to is not said, for it would give away what a quarter holds back.
 */
export function underEachOther(
  quarters: readonly { readonly name: string; readonly table: PublishedTable }[],
): PublishedTable {
  const [first] = quarters
  if (!first) throw new Error('there is no quarter')
  if (quarters.length === 1) return first.table
  const { id, title, rowHeading, columns } = first.table
  return {
    id,
    title,
    rowHeading,
    columns,
    tooFew: quarters.every(({ table }) => table.tooFew),
    rows: quarters.flatMap(({ name, table }) => {
      if (table.tooFew) return []
      const own =
        table.rowHeading === 'Month'
          ? table.rows
          : table.rows.map((row) => ({ ...row, label: `${row.label}, ${name}` }))
      return [...own, ...(table.totals ? [{ label: `${name} together`, ...table.totals }] : [])]
    }),
  }
}
