import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concernIds } from '#shared/queue/concerns.ts'
import { ageIds, ageOfChild, isFiltered, passes, repeatIds } from '#shared/queue/filters.ts'
import { readSearch } from '#shared/queue/search-text.ts'
import { ratingIds } from '#shared/referral/ratings.ts'
import { referral } from './factory.ts'

const today = '2026-11-22'
const rated = (level: (typeof ratingIds)[number]) =>
  referral({ rating: { level, reason: 'R', at: '2026-11-20T10:00:00.000Z' } })

describe('a filter', () => {
  it('that asks for nothing lets everything through; each thing asked for can only take away', () => {
    const filters = fc.record(
      {
        ratings: fc.subarray([...ratingIds, 'unrated' as const]),
        agency: fc.constantFrom('school', 'health'),
        school: fc.constantFrom('Ann', 'wystan'),
        concern: fc.constantFrom(...concernIds),
        age: fc.constantFrom(...ageIds),
        repeat: fc.constantFrom(...repeatIds),
      },
      { requiredKeys: [] },
    )
    const one = referral({
      school: 'St Wystan’s',
      concerns: ['trafficking'],
      child: { dateOfBirth: '2012-01-01' },
    })
    expect(passes({}, one, today)).toBe(true)
    fc.assert(
      fc.property(filters, (asked) => {
        const each = Object.entries(asked).map(([name, value]) => passes({ [name]: value }, one, today))
        expect(passes(asked, one, today)).toBe(each.every(Boolean))
        if (!isFiltered(asked)) expect(passes(asked, one, today)).toBe(true)
      }),
    )
  })

  it('by rating takes any of those chosen, and knows what nobody has rated', () => {
    expect(passes({ ratings: ['red', 'amber'] }, rated('amber'), today)).toBe(true)
    expect(passes({ ratings: ['red', 'unrated'] }, rated('amber'), today)).toBe(false)
    expect(passes({ ratings: ['unrated'] }, referral(), today)).toBe(true)
  })

  it('by school finds a part of the name however it is written', () => {
    const one = referral({ school: "St. Wystan's C of E  Academy" })
    for (const school of ['st wystan', 'ST WYSTANS', 'wystan’s c of e', 'academy'])
      expect(passes({ school }, one, today), school).toBe(true)
    for (const school of ['st ann', 'wystan primary'])
      expect(passes({ school }, one, today), school).toBe(false)
    expect(passes({ school: 'st' }, referral(), today)).toBe(false)
  })

  it('by age gives every child exactly one', () => {
    const age = (dateOfBirth?: string) => ageOfChild(referral({ child: { dateOfBirth } }), today)
    expect(age('2021-11-23')).toBe('under-5')
    expect(age('2021-11-22')).toBe('5-9')
    expect(age('2013-11-23')).toBe('10-12')
    expect(age('2013-11-22')).toBe('13-15')
    expect(age('2010-11-22')).toBe('16-17')
    expect(age('2008-11-22')).toBe('over-17')
    expect(age('2027-01-01')).toBe('unborn')
    expect(age()).toBe('not-known')
    expect(ageOfChild(referral({ child: { expected: '2027-01-01' } }), today)).toBe('unborn')
  })

  it('by repeat tells those of which earlier ones were found from those of which none were', () => {
    const repeat = (earlier: number, pattern = false) =>
      referral({ repeat: { earlier, pattern, references: [], at: '2026-11-20T10:00:00.000Z' } })
    expect(passes({ repeat: 'repeat' }, repeat(1), today)).toBe(true)
    expect(passes({ repeat: 'repeat' }, referral(), today)).toBe(false)
    expect(passes({ repeat: 'first' }, referral(), today)).toBe(true)
    expect(passes({ repeat: 'pattern' }, repeat(3, true), today)).toBe(true)
    expect(passes({ repeat: 'pattern' }, repeat(3), today)).toBe(false)
  })
})

describe('the search box', () => {
  it('tells a reference, a number, a postcode and a name by their shape', () => {
    expect(readSearch(' lkm 4821 7306 7 ')).toEqual({ kind: 'reference', reference: 'LKM-4821-7306-7' })
    expect(readSearch('999 000 0026')).toEqual({ kind: 'child', nhsNumber: '9990000026' })
    expect(readSearch('zz99 3ab')).toEqual({ kind: 'child', postcode: 'ZZ99 3AB' })
    expect(readSearch('Wren Quennell')).toEqual({ kind: 'child', name: 'Wren Quennell' })
    expect(readSearch("O'Malley-Żak")).toEqual({ kind: 'child', name: "O'Malley-Żak" })
  })

  it('says what is wrong with a mistyped number, and never searches for it as a name', () => {
    for (const typed of ['LKM-4821-7306-1', '999 000 0027', '12345', '  ', '--', 'A123', '12 High Street'])
      expect(readSearch(typed), typed).toMatchObject({ kind: 'none', message: expect.stringMatching(/\w/) })
  })

  it('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(readSearch(typed).kind).toBeTruthy()
      }),
    )
  })
})
