import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { type Invoke, TimedOut } from '../lambda/invoke.ts'
import { listen } from '../listen.ts'
import { messageOf, type Say } from '../report.ts'
import { functionAnswer, gatewayAnswer, type HttpAnswer, sendAnswer } from './http-answer.ts'
import { httpEvent } from './http-event.ts'
import { type AuthorizerSettings, createJwtAuthorizer, OutOfScope, Refused } from './jwt-authorizer.ts'
import { lambdaLimit, readBody } from './read-body.ts'
import { createRouter, type Route } from './router.ts'

export interface GatewaySettings extends AuthorizerSettings {
  /** 0 takes any free port. */
  readonly port: number
  /** The route table. */
  readonly routes: readonly Route[]
  readonly invoke: Invoke
  /** Hears of functions that threw. */
  readonly say?: Say
}

export interface Gateway {
  readonly url: string
  stop(): Promise<void>
}

const tooLarge = gatewayAnswer(413, 'Request Entity Too Large')
const broken = gatewayAnswer(500, 'Internal Server Error')

const unauthorized = (reason: string): HttpAnswer =>
  gatewayAnswer(401, 'Unauthorized', {
    'www-authenticate':
      reason === 'no token'
        ? 'Bearer'
        : `Bearer scope="" error="invalid_token" error_description="${reason.replace(/["\\\r\n]/g, '')}"`,
  })

/**
 * A local API Gateway (HTTP API): finds the route, checks the token as the JWT authoriser does, and invokes the
 * route's function with an event of payload format 2.0. Its own refusals are worded as API Gateway's.
 */
export const startGateway = async (settings: GatewaySettings): Promise<Gateway> => {
  const findRoute = createRouter(settings.routes)
  const authorize = createJwtAuthorizer(settings)

  const answer = async (request: IncomingMessage): Promise<HttpAnswer> => {
    const url = new URL(`http://localhost${request.url ?? '/'}`)
    const body = await readBody(request)
    if (body === undefined) return tooLarge
    const found = findRoute(request.method ?? 'GET', url.pathname)
    if (found === undefined) return gatewayAnswer(404, 'Not Found')
    try {
      const event = httpEvent(request, url, found, await authorize(request.headers.authorization), body)
      if (Buffer.byteLength(JSON.stringify(event)) > lambdaLimit) return tooLarge
      const answered = functionAnswer(await settings.invoke(found.route.function, event))
      return answered.body.length > lambdaLimit ? broken : answered
    } catch (error) {
      if (error instanceof Refused) return unauthorized(error.message)
      if (error instanceof OutOfScope) return gatewayAnswer(403, 'Forbidden')
      settings.say?.(`${found.route.function}: ${request.method} ${found.route.path}: ${messageOf(error)}`)
      return error instanceof TimedOut ? gatewayAnswer(503, 'Service Unavailable') : broken
    }
  }

  const server = createServer((request, response) => {
    const requestId = randomUUID()
    answer(request).then(
      (result) => sendAnswer(response, result, requestId),
      () => response.destroy(),
    )
  })
  const listening = await listen(server, settings.port)
  return { url: `http://localhost:${listening.port}`, stop: listening.stop }
}
