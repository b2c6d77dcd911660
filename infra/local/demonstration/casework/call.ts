import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type OperationName, operations } from '#shared/api/index.ts'
import { type Operation, parameterNames } from '#shared/api/operation.ts'
import type { Invoke } from '../../lambda/invoke.ts'

export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** One operation of the API, as one of the demonstration's people calls it. */
export type Call = (
  subject: string,
  name: OperationName,
  input: Readonly<Record<string, unknown>>,
) => Promise<Answered>

/**
 * Calls the API's functions in this process with the events that the gateway would make of requests, so that casework
 * goes through every rule and leaves every trace that real work does. The claims are those of a checked token.
 */
export const createCall =
  (invoke: Invoke, issuer: string): Call =>
  async (subject, name, input) => {
    const operation: Operation = operations[name]
    const result = await invoke(operation.function, eventOf(operation, input, { iss: issuer, sub: subject }))
    const { statusCode = 500, body = 'null' } = result as APIGatewayProxyStructuredResultV2
    return { status: statusCode, body: JSON.parse(body) }
  }

function eventOf(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
  claims: Record<string, string>,
): APIGatewayProxyEventV2WithJWTAuthorizer {
  const names = parameterNames(operation.path)
  const pathParameters = Object.fromEntries(names.map((name) => [name, String(input[name])]))
  const rawPath = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name])),
  )
  const body = Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
  const at = new Date()
  const routeKey = `${operation.method} ${operation.path}`
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: { 'content-type': 'application/json' },
    pathParameters,
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      authorizer: {
        principalId: '',
        integrationLatency: 0,
        jwt: { claims, scopes: null as unknown as string[] },
      },
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: {
        method: operation.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'demonstration casework',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: at.toISOString(),
      timeEpoch: at.getTime(),
    },
    ...(operation.body ? { body: JSON.stringify(body) } : {}),
    isBase64Encoded: false,
  }
}
