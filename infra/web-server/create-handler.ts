import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import serverless from 'serverless-http'
import { ORIGIN_HEADER } from './origin-header.ts'

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>
export type PageHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>

/**
 * Hands events of the HTTP API to a server and its answers back. What does not carry CloudFront's secret went round
 * the firewall and is refused.
 *
 * serverless-http makes the request and the answer, and was chosen over the Lambda Web Adapter: that one is a layer
 * with a binary, which starts a second process and a port, and which cannot be run where there is no Lambda.
 */
export function createHandler(listen: RequestListener, originSecret: string): PageHandler {
  const pass = serverless((request: IncomingMessage, response: ServerResponse) => listen(request, response), {
    // Fonts and pictures that the server itself answers with, and whatever it compressed, are not text.
    binary: ['font/*', 'image/*', 'application/octet-stream', 'application/pdf'],
  })
  return async (event, context) => {
    if (!alike(event.headers[ORIGIN_HEADER], originSecret)) return { statusCode: 403 }
    const { [ORIGIN_HEADER]: _secret, ...headers } = event.headers
    return (await pass({ ...event, headers }, context)) as APIGatewayProxyStructuredResultV2
  }
}

/** Compares without telling by the time that it takes how much of it was right. */
function alike(given: string | undefined, expected: string): boolean {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return given !== undefined && timingSafeEqual(digest(given), digest(expected))
}
