import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { listen } from '../listen.ts'
import type { LocalStore } from '../local-store.ts'
import { host } from '../ports.ts'
import { keptMail, type MailKeeper } from './kept-mail.ts'
import { readSesRequest, sesError } from './ses-request.ts'

const require = createRequire(import.meta.url)
const ses = require('aws-ses-v2-local') as typeof import('aws-ses-v2-local')
const sesStore = require('aws-ses-v2-local/dist/store.js') as typeof import('aws-ses-v2-local/dist/store.js')

/** Why SES refuses a call, in its own terms: `Throttling`, `AccountSendingPausedException` … */
export interface SesRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

export interface Mailbox {
  /** The address of the web mailbox, and the endpoint of the SES v1 API. */
  readonly url: string
  readonly kept: MailKeeper
  /** From now on every sending call is refused so; undefined lets mail through again. */
  refuse(refusal: SesRefusal | undefined): void
  stop(): Promise<void>
}

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const passedOn = ['content-type', 'authorization', 'accept']

const passOn = (inner: string, request: IncomingMessage, body: Buffer): Promise<Response> =>
  fetch(`${inner}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers: passedOn.flatMap((name): [string, string][] => {
      const value = request.headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
    ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
  })

const reply = (response: ServerResponse, status: number, type: string, body: Buffer | string): void => {
  response.writeHead(status, { 'content-type': type })
  response.end(body)
}

/**
 * SES with a mailbox that can be opened in the browser. The library keeps mail in memory and forgets tags; this
 * stands before it, writes each accepted mail down before the sender hears of it, and restores them at the start.
 */
export const startMailbox = async (port: number, store: LocalStore): Promise<Mailbox> => {
  const kept = keptMail(store)
  const { emails } = sesStore.getStoreReadonly()
  // The library keeps one list for the process, in which a hub before this one may have left its own.
  emails.splice(0, emails.length, ...kept.all().map(({ email }) => email))

  const innerServer = await ses.default({ host, port: 0 })
  const innerAddress = innerServer.address()
  if (innerAddress === null || typeof innerAddress === 'string') throw new Error('The mailbox has no port.')
  const inner = `http://${host}:${innerAddress.port}`
  let refusal: SesRefusal | undefined

  const keepAccepted = (sent: string, answered: string): void => {
    const messageId = /<MessageId>([^<]+)<\/MessageId>/.exec(answered)?.[1]
    const email = sesStore.getStoreReadonly().emails.find((one) => one.messageId === messageId)
    if (email === undefined) return
    const request = readSesRequest(sent)
    const to = request.to.length > 0 ? request.to : email.destination.to
    kept.keep({ ...request, email, to, acceptedAt: Date.now(), told: 0, failures: 0 })
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readAll(request)
    const isCall = request.method === 'POST' && request.url === '/'
    if (isCall && refusal !== undefined) {
      const { status, code, message } = refusal
      return reply(response, status, 'text/xml', sesError(code, message))
    }
    const answer = await passOn(inner, request, body)
    const answered = Buffer.from(await answer.arrayBuffer())
    if (answer.ok && isCall) keepAccepted(body.toString(), answered.toString())
    if (answer.ok && request.method === 'POST' && request.url === '/clear-store') kept.clear()
    reply(response, answer.status, answer.headers.get('content-type') ?? 'text/plain', answered)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  const listening = await listen(server, port)
  return {
    url: `http://localhost:${listening.port}`,
    kept,
    refuse: (next) => {
      refusal = next
    },
    stop: async () => {
      await listening.stop()
      innerServer.closeAllConnections()
      await new Promise((resolve) => innerServer.close(resolve))
    },
  }
}
