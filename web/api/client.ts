import { type OperationName, type Operations, operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Problem } from '#shared/api/problem.ts'
import type { Result } from '#shared/result.ts'
import { callHub } from './call.ts'
import type { HubInput } from './input.ts'

/** The API as functions: one for each entry of the route table, by its name. */
export type HubClient = {
  readonly [Name in OperationName]: (
    input: HubInput<Operations[Name]>,
  ) => Promise<Result<OutputOf<Operations[Name]>, Problem>>
}

/**
 * @example
 * const referral = await hub.readReferral({ reference })
 * if (!referral.ok) return <FailurePage problem={referral.failure} />
 */
export const hub = Object.fromEntries(
  Object.keys(operations).map((name) => [
    name,
    (input: HubInput<Operations[OperationName]>) => callHub(name as OperationName, input),
  ]),
) as unknown as HubClient
