import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile } from '#shared/management/quantile.ts'

const part = fc.double({ min: 0.01, max: 1, noNaN: true })

describe('a quantile', () => {
  it('is one of the numbers, at or below which the part lies, and no smaller one is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), part, (numbers, wanted) => {
        const found = quantile(numbers, wanted) as number
        const upTo = (limit: number) => numbers.filter((one) => one <= limit).length / numbers.length
        expect(numbers).toContain(found)
        expect(upTo(found)).toBeGreaterThanOrEqual(wanted - 1e-9)
        for (const smaller of numbers.filter((one) => one < found))
          expect(upTo(smaller)).toBeLessThan(wanted + 1e-9)
      }),
    )
  })

  it('is the fifth of ten for a half, the ninth for nine tenths, and nothing of nothing', () => {
    const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    expect([quantile(ten, 0.5), quantile(ten, 0.9), quantile([], 0.5)]).toEqual([5, 9, undefined])
  })
})
