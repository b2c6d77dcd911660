import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tryEach } from '#functions/sweep/try-each.ts'

let lines: string[]
beforeEach(() => {
  lines = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(String(line))
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

const logged = (code: string) => lines.filter((line) => line.includes(`"${code}"`))

describe('what a sweep does for each', () => {
  it('is tried once with every one, whatever goes wrong with others, and what goes wrong is counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('ok', 'throws', 'two')),
        fc.integer({ min: 1, max: 8 }),
        async (all, n) => {
          const tried: string[] = []
          const failed = await tryEach(
            {},
            all,
            async (one) => {
              tried.push(one)
              await setImmediate()
              if (one === 'throws') throw new Error()
              return one === 'two' ? 2 : undefined
            },
            n,
          )
          expect(tried.toSorted()).toEqual(all.toSorted())
          expect(failed).toBe(all.reduce((sum, one) => sum + { ok: 0, throws: 1, two: 2 }[one], 0))
        },
      ),
    )
  })

  it('is done for some at a time, and never for more than that', async () => {
    let underWay = 0
    let most = 0
    await tryEach(
      {},
      Array.from({ length: 20 }, (_, index) => index),
      async () => {
        most = Math.max(most, ++underWay)
        await setImmediate()
        underWay--
        return undefined
      },
      4,
    )
    expect(most).toBe(4)
  })

  it('is finished where it was begun, and not begun any more when time is short, which is logged', async () => {
    const finished: number[] = []
    const failed = await tryEach(
      { isOver: () => finished.length >= 3 },
      [1, 2, 3, 4, 5],
      async (one) => {
        await setImmediate()
        finished.push(one)
        return undefined
      },
      1,
    )
    expect(finished).toEqual([1, 2, 3])
    expect(failed).toBe(0)
    expect(logged('SWEEP_CUT_SHORT')).toEqual([expect.stringContaining('"count":2')])
  })
})
