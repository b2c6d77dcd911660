import type { ItemKind } from '#shared/intelligence/kinds.ts'

/** What counts as each kind, for who has to choose. */
export const kindHints: Readonly<Record<ItemKind, string>> = {
  child: 'A child who may be at risk, and whom you know too little of to refer',
  person: 'Somebody who may harm children, or helps those who do. A nickname is enough',
  place: 'A house, a shop, a park, a hotel: where children are met, taken or harmed',
  vehicle: 'A car, a van, a taxi, a bike. A part of its registration is enough',
  telephone: 'A number that is used to reach children, or that they were given',
  account: 'A name in an app, a game or on a site',
  trend: 'Something that happens more and more, and no one person or place',
}
