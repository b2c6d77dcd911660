import type { Actor } from '../permissions/may.ts'
import type { PersonRef, Referral, Restriction } from '../referral/referral.ts'

/** As many as can be named. Whoever needs more should ask whether the record is to be restricted at all. */
export const MOST_READERS = 30

/** How often the record of who opened it in an emergency is kept; the trail keeps all of them. */
const MOST_OPENED = 50

/** How long a record that was opened in an emergency stays open, where the partnership says nothing else. */
export const EMERGENCY_HOURS = 4

/** Each person once, those given first first. */
export const uniqueReaders = (readers: readonly PersonRef[]): PersonRef[] =>
  [...new Map(readers.toReversed().map((reader) => [reader.id, reader] as const)).values()].toReversed()

/** Whether any of some people who may read it can also say who else may: there must always be one. */
export const hasManager = (
  readers: readonly { readonly id: string }[],
  people: readonly (Pick<Actor, 'id' | 'roles'> & { readonly active: boolean })[],
): boolean =>
  people.some(
    ({ id, roles, active }) =>
      active && roles.includes('mash-manager') && readers.some((reader) => reader.id === id),
  )

/** Until when a record is open to somebody who opened it in an emergency; undefined when it is not. */
export const openUntil = (
  restriction: Restriction | undefined,
  person: string,
  at: string,
): string | undefined =>
  restriction?.openedBy?.find((one) => one.person.id === person && at < one.until)?.until

/** The restriction after somebody has opened the record in an emergency. */
export const opened = (
  restriction: Restriction,
  opening: NonNullable<Restriction['openedBy']>[number],
): Restriction => ({
  ...restriction,
  openedBy: [...(restriction.openedBy ?? []), opening].slice(-MOST_OPENED),
})

/** The restriction after what was opened to somebody in an emergency was closed again, at a moment and by somebody. */
export const closed = (restriction: Restriction, person: string, at: string, by: PersonRef): Restriction => ({
  ...restriction,
  openedBy: restriction.openedBy?.map((one) =>
    one.person.id === person && at < one.until ? { ...one, until: at, endedBy: by } : one,
  ),
})

/**
 * Who has the referral once only some may read it. Nobody holds what they cannot read: it goes to the first of those who
 * stand in, so that it is never without somebody.
 */
export const ownerAmong = (
  { owner }: Pick<Referral, 'owner'>,
  readers: readonly { readonly id: string }[],
  standIns: readonly PersonRef[],
): PersonRef | undefined =>
  owner === undefined || readers.some(({ id }) => id === owner.id) ? owner : (standIns[0] ?? owner)
