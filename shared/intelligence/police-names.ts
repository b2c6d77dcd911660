import { detailsOf, type ItemDetails, type ItemKind } from './kinds.ts'

/** What an item is about, as the records of police forces sort it: people, objects, locations, events. */
export const policeEntities: Readonly<Record<ItemKind, string>> = {
  child: 'Nominal (child)',
  person: 'Nominal',
  place: 'Location',
  vehicle: 'Vehicle',
  telephone: 'Communication: telephone',
  account: 'Communication: online account',
  trend: 'Trend or pattern',
}

const somebody = {
  name: 'Name',
  otherNames: 'Alias or nickname',
  born: 'Date of birth or age',
  address: 'Address',
  description: 'Description',
}

/** The names that the forms of police forces have for details (domain.md 4.2). */
const names: Readonly<Record<ItemKind, Readonly<Record<string, string>>>> = {
  child: { ...somebody, school: 'Place of education or work' },
  person: { ...somebody, ethnicity: 'Ethnicity', work: 'Occupation or place frequented' },
  place: { name: 'Location name', address: 'Address', postcode: 'Postcode', description: 'Description' },
  vehicle: {
    registration: 'VRM',
    make: 'Make and model',
    colour: 'Colour',
    description: 'Distinguishing marks',
  },
  telephone: { number: 'Telephone number', user: 'User', description: 'Description' },
  account: {
    service: 'Platform',
    handle: 'Username',
    user: 'User',
    description: 'Description',
  },
  trend: { area: 'Area', description: 'Description' },
}

/** A detail of an item as police name it. */
export interface PoliceDetail {
  readonly name: string
  readonly value: string
}

/** The details that are there, in the order of the hub's own form. What the kind does not know of is left out. */
export const policeDetails = (kind: ItemKind, details: ItemDetails): PoliceDetail[] =>
  detailsOf[kind].flatMap(({ id, label }) => {
    const value = details[id]?.trim()
    return value ? [{ name: names[kind][id] ?? label, value }] : []
  })

/** Every name that a detail can have, each once: the columns of a table in which releases of all kinds stand. */
export const policeDetailNames: readonly string[] = [
  ...new Set(Object.values(names).flatMap((ofKind) => Object.values(ofKind))),
]
