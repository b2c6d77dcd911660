import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '#web/forms/pack.ts'

describe('making what was typed fit the table', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string({ unit: 'binary' }))), (values) => {
        expect(unpack(pack(values))).toEqual(JSON.parse(JSON.stringify(values)))
      }),
    )
  })

  it('cuts what cannot be made small into pieces that each fit an item', () => {
    const typed = { notes: [randomBytes(1_500_000).toString('base64')] }

    const pieces = pack(typed)

    expect(pieces.length).toBeGreaterThan(3)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(400_000)
    expect(unpack(pieces)).toEqual(typed)
  })
})
