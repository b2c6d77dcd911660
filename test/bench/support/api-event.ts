import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import type { Operation } from '#shared/api/operation.ts'
import type { RequestParts } from '../../../web/api/input.ts'

/** What API Gateway hands to a function for a request whose token it has checked. */
export function apiEvent(
  { method, path: route }: Operation,
  { path, body }: RequestParts,
  claims: Readonly<Record<string, string>>,
): APIGatewayProxyEventV2WithJWTAuthorizer {
  const { pathname, search, searchParams } = new URL(path, 'http://localhost')
  const routeKey = `${method} ${route}`
  return {
    version: '2.0',
    routeKey,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { 'content-type': 'application/json' },
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: {
      accountId: '000000000000',
      apiId: 'bench',
      authorizer: { principalId: '', integrationLatency: 0, jwt: { claims: { ...claims }, scopes: [] } },
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: '21/Nov/2026:09:05:00 +0000',
      timeEpoch: Date.now(),
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  }
}
