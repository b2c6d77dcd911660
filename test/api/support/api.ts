import { onTestFinished, vi } from 'vitest'
import type * as z from 'zod'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { type Hub, startHub } from '#infra/local/hub.ts'
import type { HubOptions } from '#infra/local/hub-options.ts'
import type { Mailbox } from '#infra/local/mail/start-mailbox.ts'
import type { SignIn, TokenChanges } from '#infra/local/sign-in/start-sign-in.ts'
import { type OperationName, type Operations, operations } from '#shared/api/index.ts'
import type { Operation, OutputOf } from '#shared/api/operation.ts'
import type { Problem } from '#shared/api/problem.ts'
import { type HubInput, requestParts } from '../../../web/api/input.ts'
import { loadAnew } from './load-anew.ts'
import { keepLogs } from './logs.ts'
import type { Writer } from './save-pages.ts'

export interface Answered<T> {
  readonly status: number
  /** The output where it went well. */
  readonly body: T
  readonly problem: Problem
  /** The body as it came, byte for byte. */
  readonly text: string
  readonly headers: Headers
}

/** An empty body asks for nothing, so nothing of it stands in the way of the path's parameters. */
type Input<O extends Operation> = O['body'] extends z.ZodType
  ? string extends keyof z.output<O['body']>
    ? HubInput<Omit<O, 'body'> & { readonly body: undefined }>
    : HubInput<O>
  : HubInput<O>

export type Client = {
  readonly [Name in OperationName]: (
    input?: Input<Operations[Name]>,
  ) => Promise<Answered<OutputOf<Operations[Name]>>>
}

export interface RawRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly body?: string
  readonly token?: string
  readonly contentType?: string
}

export interface Api {
  readonly hub: Hub
  readonly mailbox: Mailbox
  readonly signIn: SignIn
  /** The API as one of the demonstration's people calls it, by the subject of their sign-in. */
  readonly as: (subject: string) => Client
  readonly token: (subject: string, changes?: TokenChanges) => Promise<string>
  /** One call with a token of one's own making. */
  readonly call: (name: OperationName, input: object, token: string) => Promise<Answered<never>>
  /** A request that no page would send. */
  readonly raw: (request: RawRequest) => Promise<Answered<never>>
  /** What the functions have logged so far. */
  readonly logs: readonly string[]
  readonly stop: () => Promise<void>
}

/** `HUB_TEST_ENGINE=dynamodb-local` runs the same tests on Amazon's own engine. */
const engineWanted = (): Pick<HubOptions, 'engine'> => {
  const wanted = process.env.HUB_TEST_ENGINE
  if (!wanted) return {}
  if (wanted !== 'dynoxide' && wanted !== 'dynamodb-local')
    throw new Error(`HUB_TEST_ENGINE is "${wanted}": use dynoxide or dynamodb-local`)
  return { engine: wanted }
}

const writers = new WeakMap<Client, Writer>()

/** Whoever a client calls for, where something is written past the API. */
export function writerOf(client: Client): Writer {
  const writer = writers.get(client)
  if (!writer) throw new Error('This client is of no hub that these tests have started')
  return writer
}

/** Starts the API with real parts on free ports, in memory. */
export async function startApi(options: HubOptions = {}): Promise<Api> {
  const logs = keepLogs()
  const hub = await startHub({
    parts: ['database', 'mailbox', 'signIn', 'gateway'],
    deliveryDelay: 50,
    retryAfter: 50,
    load: loadAnew(),
    ...engineWanted(),
    ...options,
  })
  const { signIn, mailbox } = hub
  if (!signIn || !mailbox) throw new Error('The hub has no sign-in or no mailbox')
  const raw = async ({ method, path, body, token, contentType = 'application/json' }: RawRequest) => {
    const response = await fetch(`http://127.0.0.1:${hub.ports.gateway}${path}`, {
      method,
      headers: {
        'content-type': contentType,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
    })
    const text = await response.text()
    const answer = JSON.parse(text) as never
    return { status: response.status, body: answer, problem: answer, text, headers: response.headers }
  }
  const call = async (name: OperationName, input: object, token: string) => {
    const operation: Operation = operations[name]
    const { path, body } = requestParts(operation, input as Record<string, unknown>)
    return raw({ method: operation.method, path, body, token })
  }
  const token = (subject: string, changes?: TokenChanges) => signIn.tokenFor(subject, changes)
  // Signing is most of what a short call costs: a token serves for a minute, as it would in a browser.
  const signed = new Map<string, Promise<string>>()
  const tokenOfNow = (subject: string): Promise<string> => {
    const key = `${subject} ${Math.floor(Date.now() / 60_000)}`
    const made = signed.get(key) ?? token(subject)
    signed.set(key, made)
    return made
  }
  const deps = runtimeDependencies()
  const as = (subject: string): Client => {
    const client = Object.fromEntries(
      Object.keys(operations).map((name) => [
        name,
        async (input: object = {}) => call(name as OperationName, input, await tokenOfNow(subject)),
      ]),
    ) as unknown as Client
    writers.set(client, { deps, caller: { issuer: signIn.issuer, subject, requestId: 'test' } })
    return client
  }
  const stop = async () => {
    deps.db.destroy()
    await hub.stop()
  }
  return { hub, mailbox, signIn, as, token, call, raw, logs, stop }
}

/** From here to the end of the test it is then; the clocks go on from there. */
export function setTime(at: string | Date): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(at), shouldAdvanceTime: true })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}
