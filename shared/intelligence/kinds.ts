/**
 * What an item of intelligence is about: the questions 8.2 to 8.4 of the NWG tool, victims, offenders, locations and trends of a
 * MASE referral (seed 002), and what forms of police forces ask besides (domain.md 4.2).
 */
export const itemKinds = ['child', 'person', 'place', 'vehicle', 'telephone', 'account', 'trend'] as const
export type ItemKind = (typeof itemKinds)[number]

export const kindNames: Readonly<Record<ItemKind, string>> = {
  child: 'Another child',
  person: 'A person of concern',
  place: 'A place',
  vehicle: 'A vehicle',
  telephone: 'A telephone number',
  account: 'An online account',
  trend: 'A trend',
}

/** A detail that may be known of a kind. None must be: part of a number plate, a nickname or a description is welcome. */
export interface DetailField {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Several lines. */
  readonly long?: true
}

const description: DetailField = {
  id: 'description',
  label: 'Description',
  hint: 'Anything that would help somebody to know it again',
  long: true,
}
const somebody: readonly DetailField[] = [
  { id: 'name', label: 'Name', hint: 'The whole name, or the part that you know' },
  { id: 'otherNames', label: 'Other names', hint: 'Nicknames, street names, spellings' },
  { id: 'born', label: 'Date of birth or age', hint: 'About is enough: “17 or 18”' },
  { id: 'address', label: 'Where they live or stay' },
]

export const detailsOf: Readonly<Record<ItemKind, readonly DetailField[]>> = {
  child: [...somebody, { id: 'school', label: 'School, college or work' }, description],
  person: [
    ...somebody,
    { id: 'ethnicity', label: 'Ethnicity', hint: 'As they describe themselves, or as it appears: say which' },
    { id: 'work', label: 'Work, or where they are often seen' },
    { ...description, hint: 'Build, height, hair, clothes, marks, how they speak' },
  ],
  place: [
    { id: 'name', label: 'Name of the place', hint: 'What it is called, or what young people call it' },
    { id: 'address', label: 'Address, or where it is', hint: 'A street, a corner, what it is near' },
    { id: 'postcode', label: 'Postcode', hint: 'All of it or the part that you know' },
    description,
  ],
  vehicle: [
    { id: 'registration', label: 'Registration', hint: 'All of it or the part that you know, in its order' },
    { id: 'make', label: 'Make and model' },
    { id: 'colour', label: 'Colour' },
    { ...description, hint: 'Marks, damage, stickers, a firm’s name' },
  ],
  telephone: [
    { id: 'number', label: 'Number', hint: 'All of it or the part that you know' },
    { id: 'user', label: 'Who uses it' },
    description,
  ],
  account: [
    { id: 'service', label: 'Service', hint: 'For example an app, a game or a site' },
    { id: 'handle', label: 'Name of the account', hint: 'As it is written there' },
    { id: 'user', label: 'Who uses it' },
    description,
  ],
  trend: [
    { id: 'area', label: 'Where it happens' },
    { ...description, label: 'What shows it' },
  ],
}

/** What is known of an item, by the id of the detail. */
export type ItemDetails = Readonly<Record<string, string>>
