import { type Hub, startHub } from '#infra/local/hub.ts'
import type { HubOptions } from '#infra/local/hub-options.ts'
import { type OperationName, type Operations, operations } from '#shared/api/index.ts'
import type { Operation, OutputOf } from '#shared/api/operation.ts'
import type { Problem } from '#shared/api/problem.ts'
import { type HubInput, requestParts } from '../../../web/api/input.ts'

export interface Answered<T> {
  readonly status: number
  /** The output where it went well. */
  readonly body: T
  readonly problem: Problem
}

export type Client = {
  readonly [Name in OperationName]: (
    input?: HubInput<Operations[Name]>,
  ) => Promise<Answered<OutputOf<Operations[Name]>>>
}

export interface Api {
  readonly hub: Hub
  /** The API as one of the demonstration's people calls it, by the subject of their sign-in. */
  readonly as: (subject: string) => Client
  /** One call with a token of one's own making. */
  readonly call: (name: OperationName, input: object, token: string) => Promise<Answered<never>>
  readonly stop: () => Promise<void>
}

/** Starts the API with real parts on free ports, in memory. */
export async function startApi(options: HubOptions = {}): Promise<Api> {
  const hub = await startHub({ parts: ['database', 'mailbox', 'signIn', 'gateway'], ...options })
  const call = async (name: OperationName, input: object, token: string) => {
    const operation: Operation = operations[name]
    const { path, body } = requestParts(operation, input as Record<string, unknown>)
    const response = await fetch(`http://127.0.0.1:${hub.ports.gateway}${path}`, {
      method: operation.method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
    })
    const answer = (await response.json()) as never
    return { status: response.status, body: answer, problem: answer }
  }
  const as = (subject: string): Client =>
    Object.fromEntries(
      Object.keys(operations).map((name) => [
        name,
        async (input: object = {}) =>
          call(name as OperationName, input, (await hub.signIn?.tokenFor(subject)) ?? ''),
      ]),
    ) as unknown as Client
  return { hub, as, call, stop: hub.stop }
}
