import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasBegun, monthBefore, monthsIn, PERIOD, periodsOn } from '#shared/management/periods.ts'

const months = fc
  .tuple(fc.integer({ min: 2020, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

describe('the periods of the dashboard', () => {
  it('go back over the turn of a year', () => {
    expect(monthBefore('2026-01', 1)).toBe('2025-12')
    expect(monthsIn('2026-02-year')).toEqual([
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(monthsIn('2026-Q1')).toEqual(['2026-01', '2026-02', '2026-03'])
  })

  it('are all of the shape that is taken, and have all begun', () => {
    fc.assert(
      fc.property(months, (month) => {
        const { years, quarters, months: single } = periodsOn(`${month}-15`)
        for (const period of [...years, ...quarters, ...single]) {
          expect(period).toMatch(PERIOD)
          expect(hasBegun(period, `${month}-15`), period).toBe(true)
        }
      }),
    )
  })

  it('have not begun before their first day', () => {
    expect(hasBegun('2026-12', '2026-11-30')).toBe(false)
    expect(hasBegun('2026-Q4', '2026-10-01')).toBe(true)
    expect(hasBegun('2027-Q1', '2026-12-31')).toBe(false)
  })
})
