import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountTable, type Published, publish } from '#shared/management/publish.ts'

const tableOf = (counts: readonly (readonly number[])[]): CountTable => ({
  id: 'a-table',
  title: 'A table',
  rowHeading: 'Agency',
  addsUp: true,
  columns: (counts[0] ?? []).map((_, column) => `Column ${column}`),
  rows: counts.map((row, index) => ({ label: `Row ${index}`, counts: row })),
})

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Whether a number could stand behind what is shown. */
const couldBe = (shown: Published | undefined, count: number): boolean => {
  if (shown === undefined || shown === 'held-back') return true
  return shown === 'few' ? count < 5 : count >= 5 && Math.round(count / 5) * 5 === shown
}

const valuesBehind = (shown: Published, most: number): number[] =>
  Array.from({ length: most + 1 }, (_, count) => count).filter((count) => couldBe(shown, count))

/** Every grid of numbers that fits all that a published table says: what somebody learns who tries them all. */
function fitting(published: ReturnType<typeof publish>, most: number): number[][] {
  const { rows, totals } = published
  const places = rows.flatMap(({ cells }) => cells)
  const width = rows[0]?.cells.length ?? 0
  const found: number[][] = []
  const fits = (grid: readonly number[]): boolean => {
    const byRow = rows.map((_, row) => grid.slice(row * width, (row + 1) * width))
    const byColumn = Array.from({ length: width }, (_, column) => sum(byRow.map((row) => row[column] ?? 0)))
    return (
      byRow.every((row, index) => couldBe(rows[index]?.total, sum(row))) &&
      byColumn.every((count, index) => couldBe(totals?.cells[index], count)) &&
      couldBe(totals?.total, sum(grid))
    )
  }
  const tryFrom = (grid: number[]): void => {
    if (grid.length === places.length) {
      if (fits(grid)) found.push(grid)
      return
    }
    for (const value of valuesBehind(places[grid.length] as Published, most)) tryFrom([...grid, value])
  }
  tryFrom([])
  return found
}

const small = fc.integer({ min: 0, max: 14 })
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(small, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe('a published table', () => {
  it('leaves a small number open to somebody who tries every grid that fits', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const published = publish(tableOf(counts))
        if (published.tooFew) return
        const grids = fitting(published, 16)
        expect(grids).toContainEqual(counts.flat())
        published.rows
          .flatMap(({ cells }) => cells)
          .forEach((shown, place) => {
            if (shown !== 'few') return
            const possible = new Set(grids.map((grid) => grid[place]))
            expect(possible.size, `place ${place} of ${JSON.stringify(counts)}`).toBeGreaterThan(1)
          })
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('says no number below five, and no number that is off by more than two', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { rows, tooFew } = publish(tableOf(counts))
        if (tooFew) return
        counts.forEach((row, index) => {
          row.forEach((count, column) => {
            const shown = rows[index]?.cells[column]
            if (typeof shown === 'number') {
              expect(shown).toBeGreaterThanOrEqual(5)
              expect(Math.abs(shown - count)).toBeLessThanOrEqual(2)
            } else if (count < 5) expect(shown).toMatch(/few|held-back/)
          })
        })
      }),
    )
  })

  it('holds numbers back where rounding alone would give a small one away', () => {
    // Four times eight is shown as ten each, the whole as thirty: the fifth can only be none.
    const published = publish(tableOf([[8], [8], [8], [8], [0]]))
    const shown = [...published.rows.map(({ cells }) => cells[0]), published.totals?.cells[0]]
    expect(shown).toContain('held-back')
    expect(shown).toContain('few')
  })

  it('says all of a good month: nearly everything in time, few late', () => {
    const { rows, totals } = publish(
      tableOf([
        [98, 2],
        [40, 9],
      ]),
    )
    expect(rows.map(({ cells, total }) => [...cells, total])).toEqual([
      [100, 'few', 100],
      [40, 10, 50],
    ])
    expect(totals).toEqual({ cells: [140, 10], total: 150 })
  })

  it('holds nothing back for totals that it does not show', () => {
    const rows = Array.from({ length: 14 }, () => [32, 16, 0])
    const { rows: shown, totals } = publish({ ...tableOf(rows), addsUp: false })
    expect(totals).toBeUndefined()
    for (const { cells, total } of shown) expect([...cells, total]).toEqual([30, 15, 'few', 50])
  })

  it('says nothing of fewer than ten', () => {
    expect(publish(tableOf([[4, 5]]))).toMatchObject({ tooFew: true, rows: [] })
    expect(publish(tableOf([]))).toMatchObject({ tooFew: true })
  })
})
