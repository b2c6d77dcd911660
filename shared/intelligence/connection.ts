import type { PersonRef } from '../referral/referral.ts'
import { compareThings, type Likeness } from './near-compare.ts'
import { type Thing, thingKinds } from './near-thing.ts'

/** Two things in two records that may be one. */
export interface Match extends Likeness {
  readonly own: Thing
  readonly other: Thing
}

/** What two records have in common: exact matches first, each pair once. */
export function matchesOf(own: readonly Thing[], other: readonly Thing[]): Match[] {
  const pairs = own.flatMap((one) => other.map((two) => ({ own: one, other: two })))
  const compare = (alsoAlike: boolean) =>
    pairs.flatMap((pair) => {
      const likeness = compareThings(pair.own, pair.other, alsoAlike)
      return likeness ? [{ ...pair, ...likeness }] : []
    })
  const found = compare(false)
  const all = found.length > 0 ? compare(true) : []
  const rank = ({ strength, own: { kind } }: Match) =>
    (strength === 'exact' ? 0 : 100) + thingKinds.indexOf(kind)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** What a person said of two things; what was taken back stands too, so that its version is known. */
export interface ConnectionJudgement {
  readonly verdict: 'same' | 'different' | 'undone'
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
  readonly version: number
}

/** Where something is named: in which item or referral, and what; `mark` is made with a secret. */
export interface ThingPlace {
  readonly reference: string
  readonly mark: string
  /** The record that an item was raised in. */
  readonly raisedIn?: string
}

/** Two things that the hub found, or of which somebody said something. */
export interface StoredConnection {
  readonly own: ThingPlace
  readonly other: ThingPlace
  /** 0 while nobody has said anything. */
  readonly version: number
  readonly foundAt: string
  readonly judgement?: ConnectionJudgement
}

/** How addresses name a thing: `LKM-INT-4821-7306-7.` and its mark. */
export const placeId = ({ reference, mark }: Pick<ThingPlace, 'reference' | 'mark'>): string =>
  `${reference}.${mark}`

export function findThingPlace(id: string): ThingPlace | undefined {
  const [, reference, mark] = /^([A-Z]{3}-(?:INT-)?\d{4}-\d{4}-\d)\.([\w-]{22})$/.exec(id) ?? []
  return reference && mark ? { reference, mark } : undefined
}
