import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOut } from '#shared/management/share-out.ts'

const receivers = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 })
  .map((loads) => loads.map((held, index) => ({ id: `worker-${index}`, held })))

const all = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id)

describe('sharing work out', () => {
  it('gives every piece to somebody who may have it, and none to two', () => {
    fc.assert(
      fc.property(receivers, fc.array(fc.nat(63), { maxLength: 60 }), (workers, masks) => {
        const pieces = masks.map((mask, work) => ({
          work,
          mayHave: all(workers.filter((_, index) => (mask >> index) & 1)),
        }))
        const given = shareOut(pieces, workers)
        expect(given.map(({ work }) => work)).toEqual(pieces.map(({ work }) => work))
        given.forEach(({ to }, index) => {
          const { mayHave } = pieces[index] as (typeof pieces)[number]
          if (mayHave.length === 0) expect(to).toBeUndefined()
          else expect(mayHave).toContain(to)
        })
      }),
    )
  })

  it('leaves nobody who got something with more than one piece more than anybody else', () => {
    fc.assert(
      fc.property(receivers, fc.integer({ min: 0, max: 120 }), (workers, many) => {
        const pieces = Array.from({ length: many }, (_, work) => ({ work, mayHave: all(workers) }))
        const got = Map.groupBy(shareOut(pieces, workers), ({ to }) => to)
        const loads = workers.map(({ id, held }) => ({
          got: got.get(id)?.length ?? 0,
          now: held + (got.get(id)?.length ?? 0),
        }))
        const least = Math.min(...loads.map(({ now }) => now))
        for (const one of loads) if (one.got > 0) expect(one.now).toBeLessThanOrEqual(least + 1)
      }),
    )
  })

  it('deals the first out to as many as there are, so that the urgent is spread', () => {
    const workers = ['a', 'b', 'c'].map((id) => ({ id, held: 4 }))
    const pieces = ['red', 'red', 'red', 'green'].map((work) => ({ work, mayHave: ['a', 'b', 'c'] }))
    expect(shareOut(pieces, workers).map(({ to }) => to)).toEqual(['a', 'b', 'c', 'a'])
  })
})
