import type { ServerResponse } from 'node:http'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly body: Buffer
}

/** An answer of the gateway itself: `{"message":"Unauthorized"}`. */
export const gatewayAnswer = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify({ message })),
})

const isStructured = (result: unknown): result is APIGatewayProxyStructuredResultV2 =>
  typeof result === 'object' && result !== null && 'statusCode' in result

/** Reads what a function gave back, as payload format 2.0 has it: without a status it is a JSON body with 200. */
export const functionAnswer = (result: unknown): HttpAnswer => {
  if (!isStructured(result))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(typeof result === 'string' ? result : JSON.stringify(result ?? null)),
    }
  const headers: Record<string, string | readonly string[]> = { 'content-type': 'text/plain;charset=UTF-8' }
  for (const [name, value] of Object.entries(result.headers ?? {}))
    headers[name.toLowerCase()] = String(value)
  if (result.cookies !== undefined) headers['set-cookie'] = result.cookies
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded === true ? 'base64' : 'utf8')
  return { status: Number(result.statusCode ?? 200), headers, body }
}

export const sendAnswer = (response: ServerResponse, answer: HttpAnswer, requestId: string): void => {
  response.writeHead(answer.status, {
    ...(answer.headers as Record<string, string | string[]>),
    'apigw-requestid': requestId,
    'content-length': answer.body.length,
  })
  response.end(answer.body)
}
