import type { Failure } from '#shared/failure.ts'
import type { Action } from '#shared/permissions/rules.ts'
import type { State } from '#shared/referral/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { auditEntry, writeAudit } from './audit.ts'
import { type Change, changeReferral, refuseStale } from './change-referral.ts'
import type { Caller, Dependencies } from './dependencies.ts'
import type { Key } from './keys.ts'
import { type OpenedReferral, openReferral, referralObject } from './open.ts'

/** What a change comes to, given the referral as it is; or why it may not be. `at` is the moment of the change. */
type Plan<Input> = (
  opened: OpenedReferral,
  input: Input,
  at: string,
) => Omit<Change, 'operation'> | { readonly refuse: Failure }

/** Stops a plan with a reason. */
export const refuse = (failure: Failure): { readonly refuse: Failure } => ({ refuse: failure })

/** Refuses what the person's role allows, but this person may not do to this referral. */
export const refuseBecause = (because: string) => refuse({ kind: 'forbidden', because })

/** A refusal may tell something of the record, such as who has it: it stands in the trail as well. */
export async function refused(
  deps: Dependencies,
  caller: Caller,
  { person, referral }: Pick<OpenedReferral, 'person' | 'referral'>,
  operation: string,
  failure: Failure,
): Promise<{ ok: false; failure: Failure }> {
  const object = referralObject(referral.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail(failure)
}

/**
 * A use case that changes one referral: opens it for the permission, refuses what was decided on a stale page, plans
 * the change and writes it. Two round trips to the database: one read, with what else the plan needs, one transaction.
 */
export function changeUseCase<Input extends { readonly reference: string; readonly version?: number }>(
  operation: string,
  action: Action,
  plan: Plan<Input>,
  others: (reference: string, input: Input) => readonly Key[] = () => [],
) {
  return async (
    deps: Dependencies,
    caller: Caller,
    input: Input,
  ): Promise<Result<{ version: number; state: State }, Failure>> => {
    const opened = await openReferral(deps, caller, input.reference, { operation, action }, (reference) =>
      others(reference, input),
    )
    if (!opened.ok) return opened
    const { person, referral } = opened.value
    const stale = input.version === undefined ? undefined : refuseStale(referral, input.version, person)
    if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
    const planned = plan(opened.value, input, deps.clock().toISOString())
    if ('refuse' in planned) return refused(deps, caller, opened.value, operation, planned.refuse)
    const changed = await changeReferral(deps, caller, opened.value, { ...planned, operation })
    return changed.ok
      ? ok({ version: changed.value.version, state: changed.value.state })
      : refused(deps, caller, opened.value, operation, changed.failure)
  }
}
