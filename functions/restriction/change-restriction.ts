import type { UseCase } from '#functions/platform/api-function.ts'
import { type Change, changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { refOf } from '#functions/platform/open.ts'
import type { restrictionOperations } from '#shared/api/restriction.ts'
import type { Failure } from '#shared/failure.ts'
import { closed, openUntil, ownerAmong } from '#shared/restriction/readers.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type OpenedRestricted, openToChange } from './open-to-change.ts'
import { mailsToNamed, readReaders } from './people.ts'

type Operations = typeof restrictionOperations

/** A change of a restriction by a manager, unless the page that it was made on is stale. */
async function change(
  deps: Dependencies,
  caller: Caller,
  operation: string,
  input: { readonly reference: string; readonly version?: number },
  plan: (opened: OpenedRestricted, at: string) => Result<Omit<Change, 'operation'>, Failure>,
): Promise<Result<{ version: number }, Failure>> {
  const opened = await openToChange(deps, caller, input.reference, operation)
  if (!opened.ok) return opened
  const { version } = input
  const stale =
    version === undefined ? undefined : refuseStale(opened.value.referral, version, opened.value.person)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  const planned = plan(opened.value, deps.clock().toISOString())
  if (!planned.ok) return refused(deps, caller, opened.value, operation, planned.failure)
  const changed = await changeReferral(deps, caller, opened.value, { ...planned.value, operation })
  return changed.ok
    ? ok({ version: changed.value.version })
    : refused(deps, caller, opened.value, operation, changed.failure)
}

/** Says otherwise who may read it. Whoever is named no longer is refused from their next request on. */
export const changeReaders: UseCase<Operations['changeReaders']> = (deps, caller, input) =>
  change(deps, caller, 'changeReaders', input, ({ person, referral, people }) => {
    const named = readReaders(person, referral, people, input.readers)
    if (!named.ok) return named
    const { kind, reason } = input
    return ok({
      next: {
        restriction: { ...referral.restriction, kind, readers: named.value },
        owner: ownerAmong(referral, named.value, [refOf(person)]),
      },
      history: { kind: 'change-readers', text: reason },
      mails: mailsToNamed(person, referral, named.value),
    })
  })

/** Lets everybody read it again whose role allows it. */
export const liftRestriction: UseCase<Operations['liftRestriction']> = (deps, caller, input) =>
  change(deps, caller, 'liftRestriction', input, () =>
    ok({
      next: { restriction: undefined },
      history: { kind: 'lift-restriction', text: input.reason },
    }),
  )

/** Closes a record to somebody who opened it in an emergency, before the time is up. */
export const endEmergencyAccess: UseCase<Operations['endEmergencyAccess']> = (deps, caller, input) =>
  change(
    deps,
    caller,
    'endEmergencyAccess',
    { reference: input.reference },
    ({ person, referral: { restriction } }, at) => {
      if (!openUntil(restriction, input.person, at))
        return fail({ kind: 'conflict', detail: 'This record is not open to them any more.' })
      const name = restriction.openedBy?.find((one) => one.person.id === input.person)?.person.name
      return ok({
        next: { restriction: closed(restriction, input.person, at, refOf(person)) },
        history: { kind: 'end-emergency-access', text: name },
      })
    },
  )
