import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'
import { type Match, matchesOf } from './connection.ts'
import { handleOf } from './mentions-in-item.ts'
import { bornOf } from './near-born.ts'
import { compareThings } from './near-compare.ts'
import { placeCalled, placesIn, postcodePart } from './near-place.ts'
import { phone, somebodyCalled, type Thing, vehicle } from './near-thing.ts'

/** What can be watched for. */
export const watchKinds = {
  person: 'A name',
  vehicle: 'A number plate',
  telephone: 'A telephone number',
  account: 'An online account',
  place: 'A place',
} as const
export type WatchKind = keyof typeof watchKinds
export const watchKindIds = Object.keys(watchKinds) as [WatchKind, ...WatchKind[]]

/** That an officer wants to know when something comes up again, whole or in part. */
export interface Watch {
  readonly id: string
  readonly partnership: string
  readonly version: number
  readonly kind: WatchKind
  /** As it was typed. */
  readonly text: string
  /** Of a person: a date of birth or an age, as typed. */
  readonly born?: string
  readonly reason: string
  /** The last day. */
  readonly until: CalendarDate
  /** The item that it was begun for: kept from whom that is kept from. */
  readonly item?: string
  /** The record that this was raised in. */
  readonly raisedIn?: string
  readonly by: PersonRef
  readonly at: string
  readonly ended?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
}

export const isRunning = ({ until, ended }: Watch, today: CalendarDate): boolean =>
  ended === undefined && today <= until

/** What a watch looks for; empty where what was typed is too little to find anything by. */
export function thingsWatched({
  kind,
  text,
  born,
  at,
}: Pick<Watch, 'kind' | 'text' | 'born' | 'at'>): readonly Thing[] {
  const found = {
    person: () => [somebodyCalled(text, born ? bornOf(born, at.slice(0, 10)) : undefined)],
    vehicle: () => [vehicle(text)],
    telephone: () => [phone(text)],
    account: () => [handleOf(text)],
    place: () => {
      const postcode = postcodePart(text)
      const places = postcode ? [postcode] : placesIn(text)
      return places.length > 0 ? places : [placeCalled(text)]
    },
  }[kind]()
  return found.filter((thing) => thing !== undefined)
}

/** What is missing where a watch finds nothing. */
export const tooLittle: Readonly<Record<WatchKind, string>> = {
  person: 'Enter a name',
  vehicle: 'Enter 3 or more characters of the plate that stand together',
  telephone: 'Enter 5 or more figures of the number that stand together, besides its dialling code',
  account: 'Enter the name of the account, as it is written on the service',
  place: 'Enter an address, a street, a postcode or its first half, or what the place is called',
}

/**
 * What of some things a watch is for. Who watches for one part of a name is told of everybody who has it, unless they were born
 * at another time.
 */
export function watchMatches(watch: Watch, things: readonly Thing[]): readonly Match[] {
  const watched = thingsWatched(watch)
  const found = matchesOf(watched, things)
  if (found.length > 0) return found
  return watched
    .filter(({ kind, key }) => kind === 'person' && key === undefined)
    .flatMap((own) =>
      things.flatMap((other) => {
        const likeness = compareThings(own, other, true)
        return likeness ? [{ own, other, ...likeness, reasons: ['One part of the name is the same'] }] : []
      }),
    )
}

/** That something watched came up in an item or a referral: once for each. */
export interface Alert {
  readonly id: string
  readonly partnership: string
  readonly version: number
  readonly watch: string
  /** Of the item or the referral. */
  readonly reference: string
  /** The record that the item was raised in. */
  readonly raisedIn?: string
  readonly at: string
  readonly strength: 'exact' | 'near'
  readonly seen?: { readonly by: PersonRef; readonly at: string }
}
