/**
 * Who reaches what of intelligence, written down by hand and apart from the rules that the hub has. A column for each item, in this
 * order:
 */
export const itemNames = [
  // Handling P, given to the police and to the school that gave it.
  'open',
  // Handling C with conditions.
  'conditional',
  // Handling C, and its existence kept from the school that gave it.
  'hidden',
  // Handling C, and the last day is over.
  'expired',
  // Kept from one officer and from one reader of the police's post.
  'kept from people',
  // Kept from the whole council, and from the health trust.
  'kept from agencies',
  // Given to the wrong post and taken back.
  'recalled',
  // Of the other partnership.
  'theirs',
  // Never given by anybody.
  'nowhere',
] as const
export type ItemName = (typeof itemNames)[number]

/** `+` is let in, `0` is told that there is no such thing, `-` is told that their role does not do this. */
export type Reach = '+' | '0' | '-'

const forbidden = '- - - - - - - - -'
const nothing = '0 0 0 0 0 0 0 0 0'

/** What is done to an item at the intelligence desk. */
export const desk = {
  'lkm-teacher': forbidden,
  'lkm-lead': forbidden,
  'lkm-head': forbidden,
  'lkm-constable': forbidden,
  'lkm-sergeant': forbidden,
  'lkm-nurse': forbidden,
  'lkm-mash-one': forbidden,
  'lkm-mash-manager': forbidden,
  'lkm-mase': forbidden,
  'lkm-auditor': forbidden,
  'lkm-administrator': forbidden,
  'lkm-intelligence': '+ + + + + + + 0 0',
  'lkm-intelligence-two': '+ + + + 0 + + 0 0',
  'vnt-lead': forbidden,
  'vnt-auditor': forbidden,
  'vnt-intelligence': '0 0 0 0 0 0 0 + 0',
} as const
export type Who = keyof typeof desk
type Table = Readonly<Record<Who, string>>

/** What was given of it to the police: its readers are the constable and the sergeant. */
export const givenToPolice: Table = {
  'lkm-teacher': nothing,
  'lkm-lead': nothing,
  'lkm-head': nothing,
  'lkm-constable': '+ + + + + + + 0 0',
  'lkm-sergeant': '+ + + + 0 + + 0 0',
  'lkm-nurse': nothing,
  'lkm-mash-one': nothing,
  'lkm-mash-manager': nothing,
  'lkm-mase': nothing,
  'lkm-auditor': forbidden,
  'lkm-administrator': forbidden,
  'lkm-intelligence': nothing,
  'lkm-intelligence-two': nothing,
  'vnt-lead': nothing,
  'vnt-auditor': forbidden,
  'vnt-intelligence': nothing,
}

/** What was given of it to the school that gave it, read by its lead and its head; what is hidden from it is not there for it. */
export const givenToSchool: Table = {
  ...givenToPolice,
  'lkm-lead': '+ + 0 + + + + 0 0',
  'lkm-head': '+ + 0 + + + + 0 0',
  'vnt-lead': '0 0 0 0 0 0 0 + 0',
  'lkm-constable': nothing,
  'lkm-sergeant': nothing,
}

/** What was given of it to the health trust, from which one item is kept. */
export const givenToHealth: Table = {
  ...givenToPolice,
  'lkm-nurse': '+ + + + + 0 + 0 0',
  'lkm-constable': nothing,
  'lkm-sergeant': nothing,
}

/** A breach that one of the items is in; an auditor learns of each that there is one, and no more of those that are kept from them. */
export const breachRead: Table = {
  ...desk,
  'lkm-auditor': '+ + + + + + + 0 0',
  'vnt-auditor': '0 0 0 0 0 0 0 + 0',
}

/** Whose role has the list at all. */
export const lists: Readonly<Record<'desk' | 'posts' | 'breaches' | 'give' | 'agree', readonly Who[]>> = {
  desk: ['lkm-intelligence', 'lkm-intelligence-two', 'vnt-intelligence'],
  posts: [
    'lkm-teacher',
    'lkm-lead',
    'lkm-head',
    'lkm-constable',
    'lkm-sergeant',
    'lkm-nurse',
    'lkm-mash-one',
    'lkm-mash-manager',
    'lkm-mase',
    'lkm-intelligence',
    'lkm-intelligence-two',
    'vnt-lead',
    'vnt-intelligence',
  ],
  get give() {
    return this.posts
  },
  breaches: ['lkm-intelligence', 'lkm-intelligence-two', 'vnt-intelligence', 'lkm-auditor', 'vnt-auditor'],
  agree: ['lkm-administrator'],
}

/** One row of a table, by the name of the item. */
export const rowOf = (table: Table, who: Who): Readonly<Record<ItemName, Reach>> => {
  const reaches = table[who].split(' ') as Reach[]
  return Object.fromEntries(itemNames.map((name, index) => [name, reaches[index]])) as Record<ItemName, Reach>
}
