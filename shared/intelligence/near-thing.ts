import { nameParts } from '../matching/name-parts.ts'
import { email } from '../mentions/handles.ts'
import { somebody } from '../mentions/people.ts'
import { telephone } from '../mentions/telephones.ts'
import { isModernPlate, isPlate } from './near-plate.ts'

/** What can come up in several items and referrals, in the order in which it is shown. */
export const thingKinds = ['person', 'vehicle', 'telephone', 'account', 'email', 'place'] as const
export type ThingKind = (typeof thingKinds)[number]

/** When somebody was born: on a day, or between two where only an age or a year is known. ISO dates, both included. */
export interface Born {
  readonly from: string
  readonly to: string
}

/**
 * Somebody or something that an item, a referral or a watch names, whole or in part: a plate, the end of a number, a name.
 * Made here and nowhere else, so that the same thing is always written alike.
 */
export interface Thing {
  readonly kind: ThingKind
  /** As it is shown. */
  readonly text: string
  /** Written so that it can be compared. Of a place with its form in front: `street:harbour row`. */
  readonly value: string
  /** What the same whole thing gives however it is written, as in `Mention`; none where only a part is known. */
  readonly key?: string
  /** Of a person. */
  readonly born?: Born
  /** What is said of it besides, by what it is called: `{ Colour: 'Silver' }`. It speaks against a match where it differs. */
  readonly besides?: Readonly<Record<string, string>>
}

/** As many characters of a plate, and figures of a telephone number, as must be known in a row. */
export const LEAST_OF_PLATE = 3
export const LEAST_OF_NUMBER = 5

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** What stands between parts that are known, and is of no known length. */
const gap = /\.{2,}|…|[,;\n]/
const longest = (parts: readonly string[]): string => parts.toSorted((a, b) => b.length - a.length)[0] ?? ''

/**
 * A word that somebody wrote beside a plate: "ends in 2 CDE". No plate has four letters in a row, unless two of them were figures:
 * "ABOI".
 */
const isBeside = (word: string, isAlone: boolean): boolean =>
  (/^[A-Z]{4,}$/.test(word) && !/[OI]{2}|^[OI][A-Z]{3}$/.test(word)) ||
  (!isAlone && /^(?:A|I|IN|IS|ON|OR|AT|OF|MY|THE|AND|NOT|END|REG|CAR|VAN)$/.test(word))

/**
 * A number plate, or what is known of it in its order; `?` and `*` stand for one character that is not known. Undefined where
 * fewer than three in a row are known.
 */
export function vehicle(typed: string): Thing | undefined {
  const plates = typed
    .toUpperCase()
    .replace(/[*_]/g, '?')
    .split(gap)
    .map((part) => part.split(/[^A-Z\d?]+/).filter((word) => word !== ''))
    .map((words) => words.filter((word) => !isBeside(word, words.length === 1)))
  const words = plates.toSorted((a, b) => b.join('').length - a.join('').length)[0] ?? []
  const value = words.join('')
  const isKnown = value.split('?').some((part) => part.length >= LEAST_OF_PLATE)
  if (!isKnown || value.length > 8) return undefined
  const text = isModernPlate(value) ? `${value.slice(0, 4)} ${value.slice(4)}` : words.join(' ')
  return { kind: 'vehicle', text, value, ...(isPlate(value) && { key: `vehicle:${value}` }) }
}

/** Whether only a part of a plate may be known: an older whole one may also be the end of a modern one. */
export const mayBePart = ({ value }: Thing): boolean => !isModernPlate(value)

/** The code that numbers of a town or a network begin with: by itself it tells nothing. */
const isCode = (figures: string): boolean => /^0[1237]\d{3}$/.test(figures)

/**
 * A telephone number, or what is known of it in its order. Undefined where fewer than five figures in a row are known, and for a
 * dialling code alone.
 */
export function phone(typed: string): Thing | undefined {
  // 0044 may be the middle of a number too: it is the way in from abroad only where a whole one follows.
  const plain = typed.replace(/^\s*(?:\+44|0044(?=(?:\D*\d){9}))\s?(?:\(0\))?/, '0')
  const value = longest(plain.split(/\.{2,}|…|[,;\n?*xX_]+/).map((part) => part.replace(/\D/g, '')))
  if (value.length < LEAST_OF_NUMBER || value.length > 15 || isCode(value)) return undefined
  const whole = telephone(value)
  return whole
    ? { kind: 'telephone', text: whole.text, value, key: whole.key }
    : { kind: 'telephone', text: value, value }
}

/** What is written in the place of a name that nobody knows. */
const notNamed = /^(?:(?:not|un) ?known|unsure|none|n\/?a|(?:a|one|two|some|the) .*|males?|females?|\?+)$/i

/** Somebody by a name: the whole one, one part of it, or what they are called. */
export function somebodyCalled(typed: string, born?: Born): Thing | undefined {
  const text = tidy(typed)
  const parts = nameParts(text)
  if (notNamed.test(text) || parts.length === 0 || parts.length > 6 || parts.join('').length < 2)
    return undefined
  const key = somebody('person', text)?.key
  return { kind: 'person', text, value: parts.join(' '), ...(key && { key }), ...(born && { born }) }
}

/** The name of an account, as it is written on the service. */
export function account(typed: string): Thing | undefined {
  const name = tidy(typed).replace(/^@/, '')
  const value = name.toLowerCase()
  if (!/[\p{L}\p{N}]{2}/u.test(value) || value.length > 64 || value.includes(' ')) return undefined
  return { kind: 'account', text: `@${name}`, value, key: `handle:${value}` }
}

export function emailAddress(typed: string): Thing {
  const { text, key } = email(typed)
  return { kind: 'email', text, value: text, key }
}
