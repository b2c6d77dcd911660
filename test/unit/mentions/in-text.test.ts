import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEmails, findHandles } from '#shared/mentions/handles.ts'
import { findPlaces } from '#shared/mentions/places.ts'
import { findTelephones } from '#shared/mentions/telephones.ts'
import { findVehicles } from '#shared/mentions/vehicles.ts'

const keysOf = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key)

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))
const capitals = (count: number) => fc.stringMatching(new RegExp(`^[A-HJ-PR-Y]{${count}}$`))

test('a registration is the same however it is spaced', () => {
  fc.assert(
    fc.property(capitals(2), fc.integer({ min: 2, max: 49 }), capitals(3), (area, age, rest) => {
      const year = String(age).padStart(2, '0')
      const key = [`vehicle:${area}${year}${rest}`]
      expect(keysOf(findVehicles(`He was seen in ${area}${year} ${rest}, twice.`))).toEqual(key)
      expect(keysOf(findVehicles(`a grey van (${area}${year}${rest})`))).toEqual(key)
      expect(keysOf(findVehicles(`reg ${area.toLowerCase()}${year} ${rest.toLowerCase()}`))).toEqual(key)
    }),
  )
})

test.each([
  ['an older registration after a word that says so', 'The car, reg A123 BCD, waited', ['vehicle:A123BCD']],
  ['one of Northern Ireland', 'number plate AIZ 1234 was noted', ['vehicle:AIZ1234']],
  ['a road and a word', 'along the M25 and then the A12 the day after', []],
  ['a form', 'her P45 was found', []],
  ['a postcode', 'near ZZ99 3VZ', []],
  ['small letters that nothing speaks for', 'we met at10 the next day, by12 she was gone', []],
])('vehicles: %s', (_, text, keys) => {
  expect(keysOf(findVehicles(text))).toEqual(keys)
})

test('a mobile number is the same with a country code, spaces, hyphens or none', () => {
  fc.assert(
    fc.property(digits(9), (rest) => {
      const key = [`telephone:07${rest}`]
      const [a, b, c] = [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)]
      expect(keysOf(findTelephones(`call 07${a} ${b} ${c}.`))).toEqual(key)
      expect(keysOf(findTelephones(`+44 7${a} ${b}${c}`))).toEqual(key)
      expect(keysOf(findTelephones(`+44 (0)7${a}-${b}-${c}`))).toEqual(key)
      expect(keysOf(findTelephones(`on 07${rest}, again`))).toEqual(key)
    }),
  )
})

test('no date is a telephone number, also with a time behind it', () => {
  const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'))
  fc.assert(
    fc.property(
      two(31),
      two(12),
      fc.integer({ min: 1990, max: 2039 }),
      fc.constantFrom('-', ' ', '/', '.'),
      fc.constantFrom('', ' 10:30', ' 1030', ' 10', ' 09 30'),
      (day, month, year, between, time) => {
        const date = [day, month, year].join(between)
        expect(findTelephones(`seen on ${date}${time}`)).toEqual([])
        expect(findVehicles(`seen on ${date}${time} by car`)).toEqual([])
        expect(findPlaces(`seen on ${date}${time}`)).toEqual([])
      },
    ),
  )
})

test('no NHS number is a telephone number, a vehicle or a place', () => {
  fc.assert(
    fc.property(digits(10), fc.boolean(), (number, isSpaced) => {
      const typed = isSpaced ? `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}` : number
      const text = `Her NHS number is ${typed}.`
      expect([
        ...findTelephones(text),
        ...findVehicles(text),
        ...findPlaces(text),
        ...findHandles(text),
      ]).toEqual([])
    }),
  )
})

test.each([
  ['a geographic number in brackets', 'ring (01632) 960 001', ['telephone:01632960001']],
  ['a London number', '020 7946 0123', ['telephone:02079460123']],
  ['a freephone number of a service', 'Childline is on 0800 1111 000', []],
  ['a crime reference', 'crime ref 0420011223344', []],
])('telephones: %s', (_, text, keys) => {
  expect(keysOf(findTelephones(text))).toEqual(keys)
})

test('a postcode is the same in capitals, in small letters, with its space or without', () => {
  const outward = fc.tuple(capitals(2), digits(2)).map((parts) => parts.join(''))
  const inward = fc
    .tuple(digits(1), fc.stringMatching(/^[ABEFGJLPQ][ABDEFGHJLNPQ]$/))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(outward, inward, (out, rest) => {
      const key = [`postcode:${out}${rest}`]
      expect(keysOf(findPlaces(`near ${out} ${rest}.`))).toEqual(key)
      expect(keysOf(findPlaces(`near ${out}${rest}`))).toEqual(key)
      expect(keysOf(findPlaces(`near ${out.toLowerCase()} ${rest.toLowerCase()}`))).toEqual(key)
    }),
  )
})

test.each([
  ['a street', 'met at 12 Harbour Row again', ['address:12 harbour row']],
  ['a street in short', 'Flat 2, 12 Quarry Rd', ['address:flat 2 12 quarry road']],
  ['a way of speaking', 'it is 10 minutes down the road', []],
  ['a time on a road', 'on the M25 3pm, E2 4th time', []],
])('places: %s', (_, text, keys) => {
  expect(keysOf(findPlaces(text))).toEqual(keys)
})

test.each([
  ['a name with its sign', 'he writes as @Kai_2210 at night', ['handle:kai_2210']],
  ['a name after a service', 'on Snapchat: kai_2210', ['handle:kai_2210']],
  ['a name after a service and a word', 'her Instagram account is kai.22', ['handle:kai.22']],
  ['a service and ordinary words', 'on Snapchat with friends, Instagram account deleted', []],
  ['an address of mail', 'kai@larkmere.example', []],
])('handles: %s', (_, text, keys) => {
  expect(keysOf(findHandles(text))).toEqual(keys)
})

test('an address of mail is found whatever its letters', () => {
  expect(keysOf(findEmails('Write to Kai.22@Larkmere.Example, please'))).toEqual([
    'email:kai.22@larkmere.example',
  ])
})

test('nothing is found twice over in ordinary writing', () => {
  const words = fc.constantFrom(
    'she',
    'went',
    'to',
    'the',
    'park',
    'at',
    '10',
    'pm',
    'on',
    'Monday',
    '3',
    'of',
    'M25',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (some) => {
      const text = some.join(' ')
      expect([
        ...findVehicles(text),
        ...findTelephones(text),
        ...findPlaces(text),
        ...findHandles(text),
      ]).toEqual([])
    }),
  )
})

test('a text of blanks after the name of a service is read as quickly as any other', () => {
  const started = performance.now()
  for (const blank of [' ', '\n', '\t']) expect(findHandles(`snap${blank.repeat(50_000)}!`)).toEqual([])
  expect(performance.now() - started).toBeLessThan(1_000)
})
