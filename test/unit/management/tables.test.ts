import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableIds } from '#shared/management/dashboard.ts'
import { endingGroups, endingNames, groupOf } from '#shared/management/endings.ts'
import type { Ending } from '#shared/management/measure.ts'
import { decisionKind, tablesOf } from '#shared/management/tables.ts'
import { ratingIds } from '#shared/referral/ratings.ts'
import { measureOfMonth } from '#test/factories/measures.ts'

const month = '2026-05'
const now = `${month}-20T12:00:00.000Z`
const endings = Object.keys(endingNames) as Ending[]

const measures = fc.array(
  fc
    .record({
      agency: fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ id, name: `Agency ${id}` })),
      rating: fc.option(fc.constantFrom(...ratingIds), { nil: undefined }),
      endings: fc.subarray(endings),
      again: fc.boolean(),
      doneAt: fc.constantFrom(undefined, `${month}-15T14:00:00.000Z`, `${month}-17T14:00:00.000Z`),
      dueAt: fc.constantFrom(undefined, `${month}-16T10:00:00.000Z`, `${month}-28T10:00:00.000Z`),
      clock: fc.constantFrom('running', 'paused', 'answered'),
    })
    .map((own) => measureOfMonth(month, own as never)),
  { maxLength: 60 },
)

const sumOf = (rows: readonly { readonly counts: readonly number[] }[]) =>
  rows.flatMap(({ counts }) => counts).reduce((sum, one) => sum + one, 0)

describe('the tables of the dashboard', () => {
  it('count every referral once wherever the numbers add up', () => {
    fc.assert(
      fc.property(measures, (some) => {
        const tables = tablesOf(
          { months: [month], measures: some, qualities: [], monthOf: (at) => at.slice(0, 7) },
          now,
        )
        for (const id of tableIds) if (tables[id].addsUp) expect(sumOf(tables[id].rows), id).toBe(some.length)
        expect(sumOf(tables.outcomes.rows)).toBe(some.flatMap((one) => one.endings).length)
        for (const id of tableIds)
          for (const { counts } of tables[id].rows) expect(counts).toHaveLength(tables[id].columns.length)
      }),
    )
  })

  it('name no agency that sent fewer than five', () => {
    fc.assert(
      fc.property(measures, (some) => {
        const { rows } = tablesOf(
          { months: [month], measures: some, qualities: [], monthOf: (at) => at.slice(0, 7) },
          now,
        ).again
        for (const { label, counts } of rows)
          if (label.startsWith('Agency '))
            expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(5)
      }),
    )
  })

  it('put every ending into one group', () => {
    for (const ending of endings) expect(groupOf([ending]), ending).toBeDefined()
    const grouped = endingGroups.flatMap((group): readonly Ending[] => group.endings)
    expect(grouped.toSorted()).toEqual(endings.toSorted())
    expect(groupOf([])).toBeUndefined()
    expect(groupOf(['early-help', 'section-47'])).toBe('protection')
  })

  it.each([
    ['decided before it was due', {}, 'in-time'],
    ['decided after', { doneAt: `${month}-16T10:00:01.000Z` }, 'late'],
    [
      'open and not due yet',
      { doneAt: undefined, clock: 'running', dueAt: `${month}-21T00:00:00.000Z` },
      'running',
    ],
    ['open and overdue', { doneAt: undefined, clock: 'running' }, 'late'],
    ['back with its sender', { doneAt: undefined, clock: 'paused', dueAt: undefined }, 'paused'],
    ['of a rating that has no limit', { dueAt: undefined }, 'no-limit'],
  ])('tell what was %s', (_, own, kind) => {
    expect(decisionKind(measureOfMonth(month, own as never), now)).toBe(kind)
  })
})
