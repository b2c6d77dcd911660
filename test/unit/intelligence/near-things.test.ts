import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesOf } from '#shared/intelligence/connection.ts'
import { thingsInItem } from '#shared/intelligence/mentions-in-item.ts'
import { thingOfMention } from '#shared/intelligence/mentions-of-referral.ts'
import { bornOf } from '#shared/intelligence/near-born.ts'
import { compareThings } from '#shared/intelligence/near-compare.ts'
import { nearMarks } from '#shared/intelligence/near-marks.ts'
import { placeCalled, placesIn, postcodePart } from '#shared/intelligence/near-place.ts'
import {
  account,
  emailAddress,
  LEAST_OF_NUMBER,
  LEAST_OF_PLATE,
  phone,
  somebodyCalled,
  type Thing,
  vehicle,
} from '#shared/intelligence/near-thing.ts'
import { anItem } from '#test/factories/intelligence.ts'

const letters = 'ABCDEFGHJKLMNOPRSTUVWXY'
const lettersOf = (length: number, from = letters) =>
  fc.string({ unit: fc.constantFrom(...from), minLength: length, maxLength: length })
const figures = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

const plate = fc
  .tuple(lettersOf(2, 'ABCDEFGHJKLMNOPRSTUVWXY'), figures(2), lettersOf(3, 'ABCDEFGHJKLMNOPRSTUVWXYZ'))
  .map((parts) => parts.join(''))
const number = figures(9).map((rest) => `07${rest}`)

const partOf = (whole: string, least: number) =>
  fc
    .tuple(fc.nat(whole.length - least), fc.nat(whole.length))
    .map(([from, more]) => whole.slice(from, Math.min(whole.length, from + least + more)))

const thing = fc.oneof(
  plate.map((text) => vehicle(text)),
  plate.chain((text) => partOf(text, LEAST_OF_PLATE)).map((text) => vehicle(text)),
  number.map((text) => phone(text)),
  number.chain((text) => partOf(text, LEAST_OF_NUMBER)).map((text) => phone(text)),
  fc
    .tuple(
      fc.constantFrom('Kai', 'Katherine', 'Kate', 'Mohammed', 'Muhamad', 'Rook', 'Dara'),
      fc.constantFrom('', 'Marsh', 'Mersh', 'Whitlow', 'Orlebar'),
      fc.constantFrom(
        undefined,
        { from: '2009-03-04', to: '2009-03-04' },
        { from: '2008-01-01', to: '2010-12-31' },
      ),
    )
    .map(([first, last, born]) => somebodyCalled(`${first} ${last}`, born)),
  fc.constantFrom('kai_2210', 'kai.22', 'Kai', 'rook', 'rook99').map((text) => account(text)),
  fc.constantFrom('kai.2210@mail.example', 'rook@mail.example').map((text) => emailAddress(text)),
  fc.constantFrom('ZZ99 3AB', 'ZZ99', 'ZZ98 1AA').map((text) => postcodePart(text)),
  fc
    .constantFrom('12 Harbour Row', 'Harbour Row', '14 Harbour Row', 'by Hollin Bank')
    .map((text) => placesIn(text)[0]),
  fc.constantFrom('The Rec', 'Burger hut').map((text) => placeCalled(text)),
)
const things = thing.filter((one) => one !== undefined)

/** Whether looking for one leads to the other, by its key or by what is like it. */
const leadsTo = (one: Thing, other: Thing): boolean =>
  (one.key !== undefined && one.key === other.key) ||
  nearMarks(one).sought.some((mark) => nearMarks(other).written.includes(mark))

describe('any two things', () => {
  test('compare alike whichever comes first, and never without a reason', () => {
    fc.assert(
      fc.property(things, things, fc.boolean(), (one, other, alsoAlike) => {
        const there = compareThings(one, other, alsoAlike)
        const back = compareThings(other, one, alsoAlike)
        expect(there).toEqual(back)
        if (there) expect(there.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 2_000 },
    )
  })

  test('that compare as one are found from either; of people those whose names sound so', () => {
    fc.assert(
      fc.property(things, things, (one, other) => {
        const found = compareThings(one, other)
        if (!found || found.reasons.includes('One part of the name is the same')) return
        if (found.reasons.includes('The names sound or are written alike')) return
        expect([leadsTo(one, other), leadsTo(other, one)]).toEqual([true, true])
      }),
      { numRuns: 5_000 },
    )
  })

  test('each is found again as itself', () => {
    fc.assert(
      fc.property(things, (one) => {
        expect(compareThings(one, one)).toBeDefined()
        expect(leadsTo(one, one)).toBe(true)
      }),
    )
  })
})

test('any three characters in a row of a plate find it, and it finds them, with O for 0 and I for 1', () => {
  const slipped = (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'I')
  fc.assert(
    fc.property(
      plate.chain((whole) => fc.tuple(fc.constant(whole), partOf(whole, LEAST_OF_PLATE), fc.boolean())),
      ([whole, part, slips]) => {
        const typed = slips ? slipped(part) : part
        const [car, seen] = [vehicle(whole) as Thing, vehicle(typed)]
        if (!seen) return void expect(typed).toMatch(/^[A-Z]+$/)
        expect(compareThings(car, seen)).toBeDefined()
        expect(leadsTo(car, seen) && leadsTo(seen, car)).toBe(true)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('any five figures in a row of a number find it, and it finds them; a dialling code alone does not', () => {
  fc.assert(
    fc.property(
      number.chain((whole) => fc.tuple(fc.constant(whole), partOf(whole, LEAST_OF_NUMBER))),
      ([whole, part]) => {
        const [called, seen] = [phone(whole) as Thing, phone(part)]
        if (!seen) return void expect(part).toMatch(/^0[1237]\d{3}$/)
        expect(compareThings(called, seen)).toBeDefined()
        expect(leadsTo(called, seen) && leadsTo(seen, called)).toBe(true)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('figures from the middle of a number are no way in from abroad', () => {
  const called = phone('07700 449269') as Thing
  expect(phone('00449')).toMatchObject({ value: '00449' })
  expect(compareThings(called, phone('00449') as Thing)).toBeDefined()
  expect(phone('0044 7700 449269')).toMatchObject({ value: '07700449269' })
})

test('two whole plates or numbers that are not one do not match', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      expect(compareThings(phone(one) as Thing, phone(other) as Thing) !== undefined).toBe(one === other)
    }),
  )
  expect(compareThings(vehicle('AB12 CDE') as Thing, vehicle('AB12 CDF') as Thing)).toBeUndefined()
  expect(compareThings(vehicle('AB12 CDE') as Thing, vehicle('ab12cde') as Thing)?.strength).toBe('exact')
})

test.each([
  ['AB12', 'AB12 CDE', ['AB12 stands in AB12 CDE, in this order']],
  ['2 CDE', 'AB12 CDE', ['2 CDE stands in AB12 CDE, in this order']],
  ['AB?2 CDE', 'AB12 CDE', ['AB?2 CDE stands in AB12 CDE, in this order']],
  ['ABI2 CDE', 'AB12 CDE', [expect.stringContaining('in this order'), expect.stringContaining('O and 0')]],
  ['ends in 2CDE', 'AB12 CDE', ['2CDE stands in AB12 CDE, in this order']],
])('of a plate, %s is like %s, and says why', (seen, whole, reasons) => {
  expect(compareThings(vehicle(seen) as Thing, vehicle(whole) as Thing)).toEqual({
    strength: 'near',
    reasons,
    differences: [],
  })
})

test.each(['A silver car', 'not known', 'AB', 'unknown'])('“%s” is no plate', (typed) => {
  expect(vehicle(typed)).toBeUndefined()
})

describe('names', () => {
  const dob = (day: string) => ({ from: day, to: day })
  const compare = (one: string, other: string, born?: string, otherBorn?: string, alsoAlike = false) =>
    compareThings(
      somebodyCalled(one, born ? dob(born) : undefined) as Thing,
      somebodyCalled(other, otherBorn ? dob(otherBorn) : undefined) as Thing,
      alsoAlike,
    )

  test('written the same, in usual forms or as they sound are found; the date of birth speaks for or against', () => {
    expect(compare('Kai Marsh', 'MARSH, Kai')?.strength).toBe('exact')
    expect(compare('Kate Marsh', 'Katherine Marsh')?.strength).toBe('exact')
    expect(compare('Mohammed Askari', 'Muhamad Ascari')).toMatchObject({
      strength: 'near',
      reasons: ['The names sound or are written alike'],
    })
    expect(compare('Kai Marsh', 'Kai Marsh', '2009-03-04', '2009-04-03')?.strength).toBe('exact')
    expect(compare('Kai Marsh', 'Kai Marsh', '2009-03-04', '1981-11-20')).toMatchObject({
      strength: 'near',
      differences: ['One is born 20 November 1981, the other born 4 March 2009'],
    })
  })

  test('one part alone is not enough: something else must be alike', () => {
    expect(compare('Kai', 'Kai Marsh')).toBeUndefined()
    expect(compare('Kai', 'Kai Marsh', '2009-03-04', '2009-03-04')?.reasons).toEqual([
      'One part of the name is the same',
      'The same date of birth',
    ])
    expect(compare('Kai', 'Kai Marsh', undefined, undefined, true)?.reasons).toContain(
      'Something else in both is alike',
    )
    expect(compare('Rook', 'rook')?.reasons).toEqual(['The same single name'])
    expect(compare('Kai Marsh', 'Dara Whitlow')).toBeUndefined()
  })

  test.each([
    ['17 or 18', '2009-05-01', true],
    ['about 30', '2009-05-01', false],
    ['in his 20s', '2001-05-01', true],
    ['2009', '2009-05-01', true],
    ['1/5/2009', '2009-05-01', true],
    ['4 March 2012', '2009-05-01', false],
  ])('an age of “%s” is compared with a birth on %s: %s', (typed, day, isAlike) => {
    const guessed = somebodyCalled('Kai', bornOf(typed, '2026-11-16')) as Thing
    expect(compareThings(guessed, somebodyCalled('Kai Marsh', dob(day)) as Thing) !== undefined).toBe(isAlike)
  })
})

test('an account, a street and a postcode are like their other forms, and unlike others', () => {
  const alike = (one: Thing | undefined, other: Thing | undefined) =>
    compareThings(one as Thing, other as Thing)?.strength
  expect(alike(account('@Kai_2210'), account('kai.22'))).toBe('near')
  expect(alike(account('Kai_2210'), account('kai_2210'))).toBe('exact')
  expect(alike(account('kai_2210'), emailAddress('kai2210@mail.example'))).toBe('near')
  expect(alike(account('kai_2210'), account('rook'))).toBeUndefined()
  expect(alike(placesIn('Harbour Row')[0], placesIn('12 Harbour Row')[0])).toBe('near')
  expect(alike(placesIn('14 Harbour Row')[0], placesIn('12 Harbour Row')[0])).toBeUndefined()
  expect(alike(postcodePart('zz99'), postcodePart('ZZ99 3AB'))).toBe('near')
  expect(alike(postcodePart('ZZ99 3AA'), postcodePart('ZZ99 3AB'))).toBeUndefined()
  expect(alike(placeCalled('the Rec'), placeCalled('The rec.'))).toBe('exact')
})

test('what is said besides speaks against a match where it differs, whichever comes first', () => {
  const seen = (registration: string, colour: string) =>
    thingsInItem(anItem({ details: { registration, colour, make: 'A van' }, what: '', where: '' }))
  const found = matchesOf(seen('AB12', 'Silver'), seen('AB12 CDE', 'Dark blue'))
  expect(found.map(({ differences }) => differences)).toEqual([['Colour: Dark blue, and Silver']])
  expect(matchesOf(seen('AB12 CDE', 'Dark blue'), seen('AB12', 'silver'))[0]?.differences).toHaveLength(1)
  expect(matchesOf(seen('AB12', 'Silver'), seen('AB12 CDE', 'silver'))[0]?.differences).toEqual([])
})

test('an item names what its details and its text say, each thing once', () => {
  const found = thingsInItem(
    anItem({
      details: { registration: 'AB12', make: 'A small van' },
      what: 'The van AB12 CDE waits by Hollin Bank. Its driver, @rook.99, rings from 07700 900123.',
      where: '12 Harbour Row, ZZ99 3AB',
    }),
  )
  expect(found.map(({ kind, text }) => `${kind} ${text}`).toSorted()).toEqual([
    'account @rook.99',
    'place 12 Harbour Row',
    'place Hollin Bank',
    'place ZZ99 3AB',
    'telephone 07700 900 123',
    'vehicle AB12 CDE',
  ])
})

test('people are read from details only, nicknames too, with an age', () => {
  const found = thingsInItem(
    anItem({
      kind: 'person',
      details: { name: 'Kyle Marsh', otherNames: 'Spider, Big Dave', born: '17 or 18' },
      what: 'Rosa Hemming was with him.',
      where: undefined,
    }),
  )
  expect(found.map(({ text, born }) => [text, born?.from.slice(0, 4)])).toEqual([
    ['Kyle Marsh', '2006'],
    ['Spider', '2006'],
    ['Big Dave', '2006'],
  ])
})

test('what a referral mentions is compared with an item: exact first, then what is like it', () => {
  const mention = { form: 'assessment', section: 'Offenders' } as const
  const referral = [
    { ...mention, kind: 'person', text: 'Rook Hallam', key: 'person:hallam rook' },
    { ...mention, kind: 'vehicle', text: 'AB12 CDE', key: 'vehicle:AB12CDE' },
  ] as const
  const item = anItem({ details: { registration: 'AB12CDE' }, what: '', where: '' })
  const person = somebodyCalled('Rook') as Thing
  const matches = matchesOf([person, ...thingsInItem(item)], referral.map(thingOfMention))
  expect(matches.map(({ own, strength }) => [own.text, strength])).toEqual([
    ['AB12 CDE', 'exact'],
    ['Rook', 'near'],
  ])
})
