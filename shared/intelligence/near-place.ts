import { findPlaces, postcode } from '../mentions/places.ts'
import type { Thing } from './near-thing.ts'

const streetWords =
  'road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|crescent|cres|court|terrace|gardens|square|grove|walk|row|way|hill|rise|mews|quay|parade|wharf|bank'
const shortened: Readonly<Record<string, string>> = {
  rd: 'road',
  st: 'street',
  ave: 'avenue',
  ln: 'lane',
  dr: 'drive',
  cres: 'crescent',
}
const streetIn = new RegExp(`(?<![A-Za-z])((?:[A-Z][A-Za-z’']+ ){1,3})(${streetWords})(?![A-Za-z])`, 'gi')
/** The first half of a postcode; it stands by itself, or it is none: `M25` is a road. */
const district = /^[a-z]{1,2}\d[a-z\d]?$/i
const wholePostcode = /^([a-z]{1,2}\d[a-z\d]?)\s?(\d[a-z]{2})$/i

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')

const nameOfStreet = (name: string, word: string): string =>
  `${name} ${shortened[word.toLowerCase()] ?? word}`.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ')

/** The words written in capitals that a list ends with. What stands before may begin a sentence: "By Hollin Bank". */
function lastNames(words: readonly string[]): readonly string[] {
  const isName = (word: string) =>
    /^[A-Z]/.test(word) && !/^(?:in|on|at|by|the|to|near|from|off|along|down|up)$/i.test(word)
  return words.slice(words.findLastIndex((word) => !isName(word)) + 1)
}

/** Addresses and postcodes in a text, and streets without a number. */
export function placesIn(text: string): Thing[] {
  const whole = findPlaces(text).map((found): Thing => ({ ...found, kind: 'place', value: found.key }))
  const known = new Set(whole.flatMap(({ value }) => streetOf(value) ?? []))
  const streets = [...text.matchAll(streetIn)].flatMap(([found, name = '', word = '']): Thing[] => {
    const told = lastNames(name.trim().split(' '))
    if (told.length === 0) return []
    const street = nameOfStreet(told.join(' '), word)
    if (known.has(street)) return []
    return [
      { kind: 'place', text: tidy(found.slice(found.indexOf(told[0] as string))), value: `street:${street}` },
    ]
  })
  return [...whole, ...streets]
}

/** The street of an address or of a street; undefined for other places. */
export function streetOf(value: string): string | undefined {
  const [, street] = /^street:(.+)$/.exec(value) ?? []
  if (street) return street
  const [, address] = /^address:(?:flat \S+ )?\S+ (.+)$/.exec(value) ?? []
  return address
}

/** The district of a postcode or of a part of one; undefined for other places. */
export function districtOf(value: string): string | undefined {
  const [, form, text = ''] = /^(postcode|district):(.+)$/.exec(value) ?? []
  return form === 'postcode' ? text.slice(0, -3) : form && text
}

/** A postcode, or the first half of one. */
export function postcodePart(typed: string): Thing | undefined {
  const text = tidy(typed).toUpperCase()
  const [, out, inward] = wholePostcode.exec(text) ?? []
  if (out && inward) {
    const found = postcode(`${out} ${inward}`)
    return { ...found, kind: 'place', value: found.key }
  }
  return district.test(text) ? { kind: 'place', text, value: `district:${text}` } : undefined
}

/** A place by what it is called. */
export function placeCalled(typed: string): Thing | undefined {
  const text = tidy(typed)
  const name = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|a) /, '')
    .trim()
  if (name.length < 3 || name.length > 80 || /^(?:not|un) ?known$/.test(name)) return undefined
  const key = `place-name:${name}`
  return { kind: 'place', text, value: key, key }
}
