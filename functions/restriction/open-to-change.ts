import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import {
  type OpenedReferral,
  openReferral,
  type Purpose,
  restrictedFailure,
} from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral, Restriction } from '#shared/referral/referral.ts'
import { hasManager, openUntil } from '#shared/restriction/readers.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedWithPeople extends OpenedReferral {
  /** Everybody of the partnership. */
  readonly people: readonly Person[]
}

/** Opens a record, and beside it reads who is in the partnership. */
export async function openWithPeople(
  deps: Dependencies,
  caller: Caller,
  typedReference: string,
  purpose: Purpose,
): Promise<Result<OpenedWithPeople, Failure>> {
  const checked = checkReference(typedReference)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const [opened, people] = await Promise.all([
    openReferral(deps, caller, checked.value, purpose),
    listPeopleOf(deps, partnershipOf(checked.value)),
  ])
  return opened.ok ? ok({ ...opened.value, people }) : opened
}

export type OpenedRestricted = OpenedWithPeople & { readonly referral: { readonly restriction: Restriction } }

export const notRestricted: Failure = {
  kind: 'conflict',
  detail: 'This record is not restricted any more. Whoever may read records of this kind can read it.',
}

/**
 * Opens a restricted record for a manager who says who may read it: one who is named on it. Where all of those have left
 * or are managers no more, one to whom it is open in an emergency may, or nobody could any more.
 */
export async function openToChange(
  deps: Dependencies,
  caller: Caller,
  reference: string,
  operation: string,
): Promise<Result<OpenedRestricted, Failure>> {
  const purpose = { operation, action: 'restriction.change', evenIfRestricted: true } as const
  const opened = await openWithPeople(deps, caller, reference, purpose)
  if (!opened.ok) return opened
  const { referral, person, partnership, people } = opened.value
  const { restriction } = referral
  if (!restriction) return refused(deps, caller, opened.value, operation, notRestricted)
  const isReader = restriction.readers.some(({ id }) => id === person.id)
  const standsIn =
    !hasManager(restriction.readers, people) &&
    openUntil(restriction, person.id, deps.clock().toISOString()) !== undefined
  if (!isReader && !standsIn)
    return refused(deps, caller, opened.value, operation, restrictedFailure(referral, partnership))
  return ok({ ...opened.value, referral: referral as Referral & { restriction: Restriction } })
}
