import { nameParts } from '../matching/name-parts.ts'
import { commonForm } from '../matching/name-variants.ts'
import { nameSound, soundOf } from '../matching/sound.ts'
import { foldAccount, localPart } from './near-account.ts'
import { isDay } from './near-born.ts'
import { districtOf, streetOf } from './near-place.ts'
import { foldPlate, runsOf } from './near-plate.ts'
import { LEAST_OF_PLATE, mayBePart, type Thing } from './near-thing.ts'

/**
 * Under what something is written down beside its key, and under what it is looked for, so that what is like it is found. Whole
 * things and parts stand apart: a whole number is looked for among parts, and not among all numbers that begin alike.
 */
export interface NearMarks {
  readonly written: readonly string[]
  readonly sought: readonly string[]
}

/** Figures of a number that stand together in a mark. A part of five holds two such runs, and whole numbers write every other. */
const RUN = 4

export function nearMarks(thing: Thing): NearMarks {
  switch (thing.kind) {
    case 'vehicle':
      return ofPlate(thing)
    case 'telephone':
      return ofNumber(thing)
    case 'person':
      return ofPerson(thing)
    case 'account':
      return both([`account ${foldAccount(thing.value)}`])
    case 'email':
      return both([`account ${foldAccount(localPart(thing.value))}`])
    case 'place':
      return ofPlace(thing.value)
  }
}

const both = (marks: readonly string[]): NearMarks => ({ written: marks, sought: marks })
const once = (marks: readonly string[]): string[] => [...new Set(marks)]

function ofPlate(thing: Thing): NearMarks {
  const folded = foldPlate(thing.value)
  const runs = once(runsOf(folded, LEAST_OF_PLATE).map(({ run }) => run))
  const isWhole = thing.key !== undefined
  const asWhole = isWhole ? [`plate ${folded}`] : []
  const asPart = mayBePart(thing) ? runs.map((run) => `part of plate ${run}`) : []
  return {
    written: [...asWhole, ...(isWhole ? runs.map((run) => `plate with ${run}`) : []), ...asPart],
    sought: [
      ...asWhole,
      ...(mayBePart(thing) ? runs.slice(0, 1).map((run) => `plate with ${run}`) : []),
      ...runs.map((run) => `part of plate ${run}`),
    ],
  }
}

function ofNumber({ key, value }: Thing): NearMarks {
  const runs = runsOf(value, RUN)
  const every = (some: typeof runs) => once(some.map(({ run }) => run))
  const second = every(runs.filter(({ at }) => at % 2 === 0))
  if (key !== undefined)
    return {
      written: second.map((run) => `number with ${run}`),
      sought: second.map((run) => `part of number ${run}`),
    }
  return {
    written: every(runs).map((run) => `part of number ${run}`),
    // Of two runs side by side a whole number has written one; the last figures tell most.
    sought: [
      ...every(runs.slice(-2)).map((run) => `number with ${run}`),
      ...second.map((run) => `part of number ${run}`),
    ],
  }
}

function ofPerson({ value, key, born }: Thing): NearMarks {
  const parts = nameParts(value).map(commonForm)
  const ends = parts.length > 1 ? [parts[0] as string, parts.at(-1) as string] : parts
  const sounds = once(ends.map(soundOf))
  const birth = born && isDay(born) ? [`born ${born.from}`] : []
  if (key === undefined)
    return {
      written: [...sounds.map((sound) => `single name ${sound}`), ...birth],
      sought: [...sounds.flatMap((sound) => [`name with ${sound}`, `single name ${sound}`]), ...birth],
    }
  const sound = `name ${nameSound(parts)}`
  return {
    written: [sound, ...sounds.map((one) => `name with ${one}`), ...birth],
    sought: [sound, ...birth, ...sounds.map((one) => `single name ${one}`)],
  }
}

function ofPlace(value: string): NearMarks {
  const street = streetOf(value)
  if (street) return wholeOrPart(value.startsWith('street:'), 'street', street)
  const district = districtOf(value)
  return district ? wholeOrPart(value.startsWith('district:'), 'district', district) : both([])
}

const wholeOrPart = (isPart: boolean, what: string, of: string): NearMarks => ({
  written: [isPart ? `only ${what} ${of}` : `place in ${what} ${of}`],
  sought: [`only ${what} ${of}`, ...(isPart ? [`place in ${what} ${of}`] : [])],
})
