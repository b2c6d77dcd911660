import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { refOf } from '#functions/platform/open.ts'
import type { restrictionOperations } from '#shared/api/restriction.ts'
import { ownerAmong, uniqueReaders } from '#shared/restriction/readers.ts'
import { ok } from '#shared/result.ts'
import { openWithPeople } from './open-to-change.ts'
import { asRef, mailsToNamed, readReaders } from './people.ts'

const operation = 'restrictReferral'

/**
 * Lets only named people read a record. It counts from everybody's next request on. Who signed it off is named with the
 * others: they have read it, and answer for it.
 */
export const restrictReferral: UseCase<(typeof restrictionOperations)['restrictReferral']> = async (
  deps,
  caller,
  input,
) => {
  const purpose = { operation, action: 'restriction.set' } as const
  const opened = await openWithPeople(deps, caller, input.reference, purpose)
  if (!opened.ok) return opened
  const { person, referral, people } = opened.value
  const stale = refuseStale(referral, input.version, person)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  if (referral.restriction)
    return refused(deps, caller, opened.value, operation, {
      kind: 'conflict',
      detail: 'This record is restricted already. A MASH manager who is named on it can say who may read it.',
    })
  const named = readReaders(person, referral, people, input.readers)
  if (!named.ok) return refused(deps, caller, opened.value, operation, named.failure)
  const { signOff } = referral
  const readers = uniqueReaders([
    ...named.value,
    ...(signOff.status === 'authorised' && signOff.by ? [signOff.by] : []),
  ])
  const managers = people.filter(({ id, roles }) => roles.includes('mash-manager') && isOf(readers, id))
  const { kind, reason } = input
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: {
      restriction: { kind, reason, by: refOf(person), at: deps.clock().toISOString(), readers },
      owner: ownerAmong(referral, readers, managers.map(asRef)),
    },
    history: { kind: 'restrict', text: reason },
    mails: mailsToNamed(person, referral, readers),
  })
  return changed.ok
    ? ok({ version: changed.value.version })
    : refused(deps, caller, opened.value, operation, changed.failure)
}

const isOf = (readers: readonly { readonly id: string }[], id: string): boolean =>
  readers.some((reader) => reader.id === id)
