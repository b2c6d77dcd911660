import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Published, PublishedTable } from '#shared/management/publish.ts'
import type { DiscussionFact, QuarterFacts } from '#shared/mase/figures/facts.ts'
import { figuresOf, underEachOther } from '#shared/mase/figures/figures.ts'
import { namedMonths, quarterName, quartersIn } from '#shared/mase/figures/periods.ts'
import { speaksOfMissing } from '#shared/mase/figures/spoken-of-missing.ts'
import { workingDaysBetween } from '#shared/mase/figures/working-days-between.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { officeHours } from '#shared/time/working-calendar.ts'

const months = namedMonths('2026-Q4')

const discussion = (own: Partial<DiscussionFact> = {}): DiscussionFact => ({
  month: '2026-10',
  reference: 'LKM-0000-0000-0',
  decision: 'remain',
  isNew: true,
  missing: false,
  nrm: false,
  ...own,
})

const factsOf = (own: Partial<QuarterFacts> = {}): QuarterFacts => ({
  quarter: '2026-Q4',
  discussions: [],
  actions: [],
  agreed: [],
  attendance: [],
  meetings: [],
  ...own,
})

const times = <T>(many: number, one: T): T[] => Array.from({ length: many }, () => one)

/** Whether a number could stand behind what is shown. */
const couldBe = (shown: Published | undefined, count: number): boolean => {
  if (shown === undefined || shown === 'held-back') return true
  return shown === 'few' ? count < 5 : count >= 5 && Math.round(count / 5) * 5 === shown
}

/** The sums that the cells of a row can come to, each with what the first cell can be then. */
function sumsOf(cells: readonly Published[], most: number): Map<number, Set<number>[]> {
  let sums = new Map<number, Set<number>[]>([[0, []]])
  for (const shown of cells) {
    const next = new Map<number, Set<number>[]>()
    for (const [sum, before] of sums)
      for (let count = 0; count <= most; count++) {
        if (!couldBe(shown, count) || sum + count > most) continue
        const there = next.get(sum + count) ?? [...before.map(() => new Set<number>()), new Set<number>()]
        before.forEach((values, place) => {
          for (const value of values) there[place]?.add(value)
        })
        there[before.length]?.add(count)
        next.set(sum + count, there)
      }
    sums = next
  }
  return sums
}

describe('the figures of a quarter', () => {
  it('leave every small number open to somebody who puts all tables of a month beside each other', () => {
    const some = fc.array(
      fc.record({
        isNew: fc.boolean(),
        missing: fc.boolean(),
        nrm: fc.boolean(),
        decision: fc.constantFrom('remain' as const, 'remove' as const, 'escalate' as const),
        movement: fc.constantFrom('graver' as const, 'same' as const, 'less-grave' as const, undefined),
        month: fc.constantFrom('2026-10', '2026-11', '2026-12'),
      }),
      { minLength: 10, maxLength: 45 },
    )
    fc.assert(
      fc.property(some, (list) => {
        const { tables } = figuresOf(
          factsOf({
            discussions: list.map(({ movement, ...own }) =>
              discussion({ ...own, ...(movement ? { movement } : {}) }),
            ),
          }),
          months,
          true,
        )
        const joint = (['discussed', 'decided', 'category', 'missing', 'nrm'] as const).map(
          (id) => tables[id],
        )
        for (const row of months.keys()) {
          // What all tables let a month come to: what somebody learns who knows that they count the same.
          const ways = joint.map(({ rows }) => sumsOf(rows[row]?.cells ?? [], 45))
          const possible = Array.from({ length: 46 }, (_, sum) => sum).filter((sum) =>
            joint.every(({ rows }, place) => ways[place]?.has(sum) && couldBe(rows[row]?.total, sum)),
          )
          const really = list.filter(({ month }) => month === months[row]?.id).length
          expect(possible).toContain(really)
          joint.forEach(({ rows, id }, place) => {
            rows[row]?.cells.forEach((shown, column) => {
              if (shown !== 'few') return
              const values = new Set(possible.flatMap((sum) => [...(ways[place]?.get(sum)?.[column] ?? [])]))
              expect(values.size, `${id} ${row} ${column}`).toBeGreaterThan(1)
            })
          })
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('count a child at each meeting, by what was decided and how the category moved', () => {
    const { tables } = figuresOf(
      factsOf({
        discussions: [
          ...times(12, discussion({ movement: 'graver' })),
          ...times(
            9,
            discussion({ month: '2026-11', isNew: false, decision: 'remove', movement: 'less-grave' }),
          ),
        ],
      }),
      months,
      true,
    )
    const row = (table: PublishedTable, place: number) => table.rows[place]?.cells
    expect(row(tables.discussed, 0)).toEqual([10, 'few'])
    expect(row(tables.discussed, 1)).toEqual(['few', 10])
    expect(row(tables.decided, 1)).toEqual(['few', 10, 'few', 'few'])
    expect(row(tables.category, 0)).toEqual([10, 'few', 'few', 'few'])
    expect(tables.discussed.rows.map(({ label }) => label)).toEqual([
      'October 2026',
      'November 2026',
      'December 2026',
    ])
  })

  it('say nothing of fewer than ten, and who came as it is', () => {
    const { tables, waited } = figuresOf(
      factsOf({
        discussions: times(9, discussion({ waited: 4 })),
        attendance: [
          { agency: 'Police', kind: 'attended' },
          { agency: 'Police', kind: 'apologies' },
        ],
      }),
      months,
      true,
    )
    expect(tables.discussed.tooFew).toBe(true)
    expect(tables.category.tooFew).toBe(true)
    expect(waited).toBeUndefined()
    expect(tables.attendance.rows).toEqual([{ label: 'Police', cells: [1, 1, 0], total: 2 }])
  })

  it('are final when the quarter is over and the minutes of each meeting are approved', () => {
    const meetings = [{ month: '2026-10', isFinal: true }]
    expect(figuresOf(factsOf({ meetings }), months, true).isFinal).toBe(true)
    expect(figuresOf(factsOf({ meetings }), months, false).isFinal).toBe(false)
    const open = [...meetings, { month: '2026-11', isFinal: false }]
    expect(figuresOf(factsOf({ meetings: open }), months, true).isFinal).toBe(false)
  })

  it('stand under each other without a sum that would give away what a quarter holds back', () => {
    const table = (many: number) =>
      figuresOf(factsOf({ discussions: times(many, discussion()) }), months, true).tables.discussed
    const whole = underEachOther([
      { name: 'July to September', table: table(7) },
      { name: 'October to December', table: table(20) },
    ])
    expect(whole.totals).toBeUndefined()
    expect(whole.rows.map(({ label }) => label)).toEqual([
      'October 2026',
      'November 2026',
      'December 2026',
      'October to December together',
    ])
  })
})

describe('the periods', () => {
  it('are whole quarters', () => {
    expect(quartersIn('2026-Q2-year')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
    expect(quartersIn('2026-Q2')).toEqual(['2026-Q2'])
    expect(quarterName('2026-Q4')).toBe('October to December 2026')
  })
})

describe('the days to a meeting', () => {
  const calendar = {
    zone: 'Europe/London',
    hours: officeHours('09:00', '17:00'),
    bankHolidays: englandBankHolidays,
  }
  it('are working days, without Christmas', () => {
    expect(workingDaysBetween('2026-12-24', '2026-12-29', calendar)).toBe(1)
    expect(workingDaysBetween('2026-11-20', '2026-11-23', calendar)).toBe(1)
    expect(workingDaysBetween('2026-11-20', '2026-11-20', calendar)).toBe(0)
  })
})

describe('going missing', () => {
  it.each([
    'She went missing twice in May',
    'Missing from home overnight',
    'Reported missing on Friday',
    'Three missing episodes',
  ])('is spoken of in “%s”', (text) => {
    expect(speaksOfMissing(text)).toBe(true)
  })
  it.each([
    'Nothing about where',
    'The form is missing a page',
    'Missing information was asked for',
    'Health was missing information',
  ])('is not in “%s”', (text) => {
    expect(speaksOfMissing(text)).toBe(false)
  })
})
