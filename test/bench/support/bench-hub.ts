import { type Hub, startHub } from '#infra/local/hub.ts'
import type { HubOptions } from '#infra/local/hub-options.ts'
import type { LambdaHandler } from '#infra/local/lambda/invoke.ts'
import { lambdaContext } from '#infra/local/lambda/lambda-context.ts'
import type { SignIn } from '#infra/local/sign-in/start-sign-in.ts'
import { rootPath } from '#infra/root.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import type { ApiFunction, Operation } from '#shared/api/operation.ts'
import type { Answered, Client } from '#test/api/support/api.ts'
import { requestParts } from '../../../web/api/input.ts'
import { apiEvent } from './api-event.ts'

type Call = (name: OperationName, input: Record<string, unknown>) => Promise<{ status: number; text: string }>

export interface BenchHub {
  readonly endpoint: string
  readonly mailbox: Hub['mailbox']
  readonly signIn: SignIn
  /** One operation by its function's handler, in this process, with the claims of a person of the demonstration. */
  readonly inProcess: (subject: string) => Promise<Call>
  /** The same over HTTP, through the gateway that checks the person's token. */
  readonly overHttp: (subject: string) => Promise<Call>
  /** The API as test journeys use it; in this process unless told. */
  readonly as: (subject: string, by?: 'in-process' | 'over-http') => Promise<Client>
  readonly stop: () => Promise<void>
}

/** The API with real parts, in memory, on free ports. Stream and schedule rest unless told. */
export async function startBenchHub(options: HubOptions = { events: false }): Promise<BenchHub> {
  const hub = await startHub({ parts: ['database', 'mailbox', 'signIn', 'gateway'], ...options })
  const { signIn } = hub
  if (!signIn) throw new Error('The hub has no sign-in')

  const inProcess = async (subject: string): Promise<Call> => {
    const claims = { iss: signIn.issuer, sub: subject }
    return async (name, input) => {
      const operation: Operation = operations[name]
      const run = await handlerOf(operation.function)
      const event = apiEvent(operation, requestParts(operation, input), claims)
      const answer = (await run(event, lambdaContext(operation.function, 10))) as {
        statusCode: number
        body: string
      }
      return { status: answer.statusCode, text: answer.body }
    }
  }

  const overHttp = async (subject: string): Promise<Call> => {
    const authorization = `Bearer ${await signIn.tokenFor(subject)}`
    return async (name, input) => {
      const operation: Operation = operations[name]
      const { path, body } = requestParts(operation, input)
      const response = await fetch(`http://127.0.0.1:${hub.ports.gateway}${path}`, {
        method: operation.method,
        headers: { authorization, 'content-type': 'application/json' },
        body: body ?? null,
      })
      return { status: response.status, text: await response.text() }
    }
  }

  const as: BenchHub['as'] = async (subject, by = 'in-process') => {
    const call = await (by === 'in-process' ? inProcess : overHttp)(subject)
    const client = Object.keys(operations).map((name) => [
      name,
      async (input: Record<string, unknown> = {}): Promise<Partial<Answered<unknown>>> => {
        const { status, text } = await call(name as OperationName, input)
        const body = JSON.parse(text)
        return { status, text, body, problem: body }
      },
    ])
    return Object.fromEntries(client) as Client
  }

  return {
    endpoint: `http://127.0.0.1:${hub.ports.database}`,
    mailbox: hub.mailbox,
    signIn,
    inProcess,
    overHttp,
    as,
    stop: hub.stop,
  }
}

/** Loaded when the hub has set the environment, and the same module that the gateway runs. */
async function handlerOf(name: ApiFunction): Promise<LambdaHandler> {
  const { handler }: { handler: LambdaHandler } = await import(rootPath(`functions/${name}/handler.ts`))
  return handler
}
