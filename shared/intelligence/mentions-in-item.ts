import { findEmails, findHandles } from '../mentions/handles.ts'
import { findTelephones } from '../mentions/telephones.ts'
import { findVehicles } from '../mentions/vehicles.ts'
import type { IntelligenceItem } from './item.ts'
import { bornOf } from './near-born.ts'
import { placeCalled, placesIn, postcodePart } from './near-place.ts'
import { account, emailAddress, phone, somebodyCalled, type Thing, vehicle } from './near-thing.ts'

/** As many as are kept of one item: each is a few small items of the table, so that it can be found. */
const MOST_THINGS = 20

type Told = Pick<IntelligenceItem, 'kind' | 'details' | 'what' | 'when' | 'where' | 'often' | 'givenAt'>

/** "plate ends 2 CDE", "reg was AB12": a part of a plate in free text is read only after a word that says so. */
const partOfPlate =
  /\b(?:reg(?:istration)?|(?:number[- ]?)?plates?|vrm)\b[^.\n\dA-Z]{0,30}(?<![A-Za-z0-9])([A-Z\d]{1,4} ?[A-Z\d]{2,4})(?![A-Za-z0-9])/gi

const definite = (things: readonly (Thing | undefined)[]): Thing[] =>
  things.filter((one) => one !== undefined)

/** Several names in one field: "Spider, or Big Dave". */
const namesIn = (typed: string): string[] =>
  typed.split(/[,;/\n]| or | and | aka /i).filter((name) => name.trim() !== '')

/**
 * Whom and what an item names: its details by what they are, and vehicles, numbers, accounts and places anywhere in its text.
 * Names of people are read from details only.
 */
export function thingsInItem(item: Told): Thing[] {
  const { details, kind } = item
  const of = (id: string): string => details[id] ?? ''
  const born = of('born') ? bornOf(of('born'), item.givenAt.slice(0, 10)) : undefined
  const isSomebody = kind === 'child' || kind === 'person'
  const people = isSomebody
    ? [...namesIn(of('name')), ...namesIn(of('otherNames'))].map((name) => somebodyCalled(name, born))
    : namesIn(of('user')).map((name) => somebodyCalled(name))
  const place = kind === 'place' ? [placeCalled(of('name')), postcodePart(of('postcode'))] : []
  const texts = [...Object.values(details), item.what, item.when, item.where, item.often]
  return once([
    ...definite([
      of('registration')
        ? withBesides(vehicle(of('registration')), { Make: of('make'), Colour: of('colour') })
        : undefined,
      of('number') ? phone(of('number')) : undefined,
      of('handle') ? withBesides(handleOf(of('handle')), { Service: of('service') }) : undefined,
      ...people,
      ...place,
    ]),
    ...texts.flatMap((text) => (text ? thingsInText(text) : [])),
  ]).slice(0, MOST_THINGS)
}

/** A thing with what else is known of it. */
function withBesides(thing: Thing | undefined, besides: Readonly<Record<string, string>>): Thing | undefined {
  const known = Object.entries(besides).filter(([, said]) => said.trim() !== '')
  return thing && known.length > 0 ? { ...thing, besides: Object.fromEntries(known) } : thing
}

/** The name of an account, or the address of mail that stands for one. */
export const handleOf = (typed: string): Thing | undefined =>
  /^\S+@\S+\.\S+$/.test(typed.trim()) ? emailAddress(typed) : account(typed)

function thingsInText(text: string): Thing[] {
  const parts = [...text.matchAll(partOfPlate)].map(([, part = '']) =>
    part === part.toUpperCase() && /\d/.test(part) ? vehicle(part) : undefined,
  )
  return definite([
    ...findVehicles(text).map((found) => vehicle(found.text)),
    ...parts,
    ...findTelephones(text).map((found) => phone(found.text)),
    ...findHandles(text).map((found) => account(found.text)),
    ...findEmails(text).map((found) => emailAddress(found.text)),
    ...placesIn(text),
  ])
}

/** Each thing once; a part of a plate that stands whole beside it is that one. */
function once(things: readonly Thing[]): Thing[] {
  const named = new Map<string, Thing>()
  for (const thing of things) {
    const name = `${thing.kind} ${thing.value}`
    // The first of several is the detail, of which most is known.
    if (!named.has(name)) named.set(name, thing)
  }
  const distinct = [...named.values()]
  return distinct.filter(
    (thing) =>
      thing.key !== undefined ||
      !['vehicle', 'telephone'].includes(thing.kind) ||
      !distinct.some(({ key, kind, value }) => key && kind === thing.kind && value.includes(thing.value)),
  )
}
