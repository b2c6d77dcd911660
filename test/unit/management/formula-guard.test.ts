import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula } from '#shared/management/formula-guard.ts'

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹦', '−', '|', '%']
const before = ['', ' ', '\u00a0', '\u3000', '\u200b', '\ufeff', ' \u2003', '\u202e']

describe('the guard against formulas', () => {
  it.each(starts.flatMap((start) => before.map((blank) => [blank + start] as const)))(
    'puts an apostrophe before %j',
    (start) => {
      const text = `${start}HYPERLINK("https://somewhere.example","Open")`
      expect(guardFormula(text)).toBe(`'${text}`)
    },
  )

  it('leaves whatever begins with a letter, a figure or nothing as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('a', 'Z', '7', 'É', '“', '('), (rest, first) => {
        expect(guardFormula(first + rest)).toBe(first + rest)
      }),
    )
    expect(guardFormula('')).toBe('')
  })

  it('changes nothing that it has guarded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(guardFormula(guardFormula(text))).toBe(guardFormula(text))
      }),
    )
  })
})
