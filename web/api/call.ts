import { setTimeout as wait } from 'node:timers/promises'
import { type OperationName, type Operations, operations } from '#shared/api/index.ts'
import type { Operation, OutputOf } from '#shared/api/operation.ts'
import type { Problem } from '#shared/api/problem.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { apiUrl } from '../environment.ts'
import { currentSession } from '../session/current-session.ts'
import { deleteSession } from '../session/session-store.ts'
import { type HubInput, type RequestParts, requestParts } from './input.ts'
import { isProblem, refusedProblem, signedOutProblem, unreachableProblem } from './problems.ts'

/** How long the API may take before the page says that it is busy, in milliseconds. */
const PATIENCE = 15_000

/** Calls one operation of the API for whoever is signed in. Expected failures, and an API out of reach, are values. */
export async function callHub<Name extends OperationName>(
  name: Name,
  input: HubInput<Operations[Name]>,
): Promise<Result<OutputOf<Operations[Name]>, Problem>> {
  const session = await currentSession().catch(() => 'unknown' as const)
  if (session === 'unknown') return fail(unreachableProblem)
  if (!session) return fail(signedOutProblem)

  const operation: Operation = operations[name]
  const request = requestParts(operation, input as Record<string, unknown>)
  const first = await send(operation, request, session.accessToken)
  if (first?.status === 401) await deleteSession(session.id)
  if (first?.status !== 503 || operation.method !== 'GET') return answerOf(first)
  // Reading again is harmless, and throttling is usually over in a moment; not all at the same moment.
  await wait(100 + Math.random() * 300)
  return answerOf(await send(operation, request, session.accessToken))
}

async function send(
  operation: Operation,
  { path, body }: RequestParts,
  accessToken: string,
): Promise<Response | undefined> {
  try {
    return await fetch(apiUrl() + path, {
      method: operation.method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch {
    return undefined
  }
}

async function answerOf<T>(response: Response | undefined): Promise<Result<T, Problem>> {
  if (!response) return fail(unreachableProblem)
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return ok(answer as T)
  if (response.status === 401) return fail(refusedProblem)
  return fail(isProblem(answer) ? answer : { ...unreachableProblem, status: response.status })
}
