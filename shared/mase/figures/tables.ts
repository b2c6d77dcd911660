import { SMALLEST } from '../../evaluation/small-numbers.ts'
import type { CountTable } from '../../management/publish.ts'
import { type AttendanceKind, attendances } from '../attendance.ts'
import { FREE, kindName, toolkit, toolkitGroups } from '../toolkit.ts'
import type { ActionFact, DiscussionFact, QuarterFacts } from './facts.ts'

/** The tables of the figures, in their order. */
export const figureTables = {
  discussed: 'Children discussed',
  decided: 'What was decided',
  category: 'Movement of the category',
  missing: 'Going missing',
  nrm: 'National Referral Mechanism',
  ages: 'Age of the children',
  actions: 'Actions by agency',
  disruption: 'What was agreed, by where it works',
  kinds: 'What was agreed, by kind',
  attendance: 'Attendance by agency',
} as const
export type FigureTable = keyof typeof figureTables

/** Those that count the same things, and so are held back together: discussions by month, and what was agreed. */
export const together = [
  ['discussed', 'decided', 'category', 'missing', 'nrm'],
  ['disruption', 'kinds'],
] as const satisfies readonly (readonly FigureTable[])[]

type Names<T extends string> = Readonly<Record<T, string>>

/** Counts things into rows and columns. */
function count<Thing, Column extends string>(
  id: FigureTable,
  { rowHeading, rows, columns, addsUp = true }: TableShape<Column>,
  things: readonly Thing[],
  placeOf: (thing: Thing) => { readonly row: string; readonly column: Column },
): CountTable {
  const places = things.map(placeOf)
  return {
    id,
    title: figureTables[id],
    rowHeading,
    addsUp,
    columns: Object.values<string>(columns),
    rows: Object.entries(rows).map(([row, label]) => ({
      label,
      counts: Object.keys(columns).map(
        (column) => places.filter((one) => one.row === row && one.column === column).length,
      ),
    })),
  }
}

interface TableShape<Column extends string> {
  readonly rowHeading: string
  readonly rows: Names<string>
  readonly columns: Names<Column>
  readonly addsUp?: boolean
}

const ages = [
  { id: 'under-13', label: 'Under 13', from: 0, to: 12 },
  { id: '13-15', label: '13 to 15', from: 13, to: 15 },
  { id: '16-17', label: '16 or 17', from: 16, to: 17 },
  { id: 'adult', label: '18 or over', from: 18, to: 200 },
]

const bandOf = (age: number | undefined): string =>
  ages.find(({ from, to }) => age !== undefined && age >= from && age <= to)?.id ?? 'not-known'

const fates: Names<ActionFact['fate']> = {
  'on-time': 'Done on time',
  late: 'Done late, or overdue',
  open: 'Not due yet',
  'not-done': 'Will not be done',
}

const OTHERS = '#others'

/** Rows by name, and one together for what stands fewer than five times. */
function namedRows(names: readonly string[], others: string) {
  const by = Map.groupBy(names, (name) => name)
  const named = [...by.entries()].filter(([, all]) => all.length >= SMALLEST).map(([name]) => name)
  const sorted = named.toSorted((a, b) => a.localeCompare(b, 'en-GB'))
  return {
    rows: {
      ...Object.fromEntries(sorted.map((name) => [name, name])),
      ...(named.length < by.size ? { [OTHERS]: others } : {}),
    } as Names<string>,
    rowOf: (name: string) => (named.includes(name) ? name : OTHERS),
  }
}

const groupOf = (code: string): string => toolkit.find((kind) => kind.code === code)?.group ?? FREE
const one = { all: 'Times agreed' } as const

/** Every table of a quarter as it is counted, before anything is held back. A child counts at each meeting. */
export function tablesOf(
  facts: QuarterFacts,
  months: readonly { readonly id: string; readonly name: string }[],
): Record<FigureTable, CountTable> {
  const { discussions, actions, agreed, attendance } = facts
  const rows = Object.fromEntries(months.map(({ id, name }) => [id, name]))
  const byMonth = <Column extends string>(
    id: FigureTable,
    columns: Names<Column>,
    columnOf: (fact: DiscussionFact) => Column,
  ) =>
    count(id, { rowHeading: 'Month', rows, columns }, discussions, (fact) => ({
      row: fact.month,
      column: columnOf(fact),
    }))
  const latest = new Map(discussions.map((fact) => [fact.reference, fact]))
  const owners = namedRows(
    actions.map(({ agency }) => agency),
    'Agencies with fewer than 5',
  )
  const kinds = namedRows(agreed.map(kindName), 'Kinds that were agreed fewer than 5 times')
  const members = [...new Set(attendance.map(({ agency }) => agency))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  )
  return {
    discussed: byMonth('discussed', { new: 'For the first time', review: 'Again' }, ({ isNew }) =>
      isNew ? 'new' : 'review',
    ),
    decided: byMonth(
      'decided',
      { remain: 'Remained', remove: 'Removed', escalate: 'Escalated', noted: 'Noted' },
      ({ decision }) => decision,
    ),
    category: byMonth(
      'category',
      { graver: 'Graver', same: 'The same', 'less-grave': 'Less grave', first: 'First agreed, or none' },
      ({ movement }) => movement ?? 'first',
    ),
    missing: byMonth('missing', { yes: 'Going missing was spoken of', no: 'It was not' }, ({ missing }) =>
      missing ? 'yes' : 'no',
    ),
    nrm: byMonth('nrm', { yes: 'NRM referral agreed or made', no: 'None' }, ({ nrm }) =>
      nrm ? 'yes' : 'no',
    ),
    ages: count(
      'ages',
      {
        rowHeading: 'Age',
        rows: {
          ...Object.fromEntries(ages.map(({ id, label }) => [id, label])),
          'not-known': 'Not known, or unborn',
        },
        columns: { all: 'Children' },
      },
      [...latest.values()],
      ({ age }) => ({ row: bandOf(age), column: 'all' as const }),
    ),
    actions: count(
      'actions',
      { rowHeading: 'Agency', rows: owners.rows, columns: fates },
      actions,
      ({ agency, fate }) => ({ row: owners.rowOf(agency), column: fate }),
    ),
    disruption: count(
      'disruption',
      { rowHeading: 'Where it works', rows: { ...toolkitGroups, [FREE]: 'None of the kinds' }, columns: one },
      agreed,
      (code) => ({ row: groupOf(code), column: 'all' as const }),
    ),
    kinds: count('kinds', { rowHeading: 'Kind', rows: kinds.rows, columns: one }, agreed, (code) => ({
      row: kinds.rowOf(kindName(code)),
      column: 'all' as const,
    })),
    attendance: count(
      'attendance',
      {
        rowHeading: 'Agency',
        rows: Object.fromEntries(members.map((name) => [name, name])),
        columns: attendances as Names<AttendanceKind>,
      },
      attendance,
      ({ agency, kind }) => ({ row: agency, column: kind }),
    ),
  }
}
