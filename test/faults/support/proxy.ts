import { createServer, type IncomingMessage } from 'node:http'
import { listen } from '#infra/local/listen.ts'

/** What the proxy does with a call: hands it on, answers itself, or drops it before or after it has arrived. */
export type Verdict = 'pass' | 'drop' | 'drop the answer' | { readonly status: number; readonly body: string }

export interface FaultProxy {
  readonly url: string
  /** What came through, by operation: `TransactWriteItems`. */
  readonly calls: string[]
  /** From now on each call is judged so. */
  judge(verdict: (operation: string, body: string) => Verdict): void
  stop(): Promise<void>
}

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const operationOf = (request: IncomingMessage, body: string): string =>
  String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '') ||
  (new URLSearchParams(body).get('Action') ?? '')

/** Stands between the functions and an AWS service, to make the faults that a service has. */
export async function startProxy(target: string): Promise<FaultProxy> {
  const calls: string[] = []
  let verdict: (operation: string, body: string) => Verdict = () => 'pass'
  const server = createServer(async (request, response) => {
    const body = await readAll(request)
    const operation = operationOf(request, body.toString())
    calls.push(operation)
    const what = verdict(operation, body.toString())
    if (what === 'drop') return request.socket.destroy()
    if (typeof what === 'object') {
      response.writeHead(what.status, { 'content-type': 'application/x-amz-json-1.0' })
      return response.end(what.body)
    }
    const { host, connection, 'content-length': _, ...headers } = request.headers
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method ?? 'POST',
      headers: headers as Record<string, string>,
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    })
    const answered = Buffer.from(await answer.arrayBuffer())
    if (what === 'drop the answer') return request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
    response.end(answered)
  })
  const listening = await listen(server, 0)
  return {
    url: `http://127.0.0.1:${listening.port}`,
    calls,
    judge: (next) => {
      verdict = next
    },
    stop: listening.stop,
  }
}

/** DynamoDB's own words for an error. */
export const dynamoError = (name: string, more: object = {}): Verdict => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name, ...more }),
})
