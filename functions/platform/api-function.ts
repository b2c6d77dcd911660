import middy from '@middy/core'
import httpRouter from '@middy/http-router'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import type { InputOf, Operation, OutputOf } from '#shared/api/operation.ts'
import { type Problem, problemOf, unexpectedProblem } from '#shared/api/problem.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type Caller, type Dependencies, runtimeDependencies } from './dependencies.ts'
import { DatabaseBusy } from './faults.ts'
import { errorValues, log } from './log.ts'

/** A use case: what an operation does. It gets input that its schema has let through. */
export type UseCase<O extends Operation> = (
  deps: Dependencies,
  caller: Caller,
  input: InputOf<O>,
) => Promise<Result<OutputOf<O>, Failure>>

type UseCases<T extends Record<string, Operation>> = { readonly [Name in keyof T]: UseCase<T[Name]> }
type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer
type ApiResult = APIGatewayProxyStructuredResultV2

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
}

const answer = (status: number, body: unknown): ApiResult => ({
  statusCode: status,
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const problemAnswer = (problem: Problem): ApiResult => ({
  statusCode: problem.status,
  headers: {
    ...headers,
    'content-type': 'application/problem+json',
    ...(problem.status === 503 ? { 'retry-after': '5' } : {}),
  },
  body: JSON.stringify(problem),
})

/** As many as an error summary can usefully hold. */
const MOST_ERRORS = 50
const nothing = z.object({})

/** Checks path, query and body against the entry of the route table; the errors name the field. */
function readInput(operation: Operation, event: ApiEvent): Result<Record<string, unknown>, Failure> {
  const body = readBody(event)
  if (body === undefined)
    return fail({ kind: 'invalid', errors: [{ field: 'body', message: 'Send the fields as a JSON object' }] })
  if (hasTooManyParts(body))
    return fail({ kind: 'too-large', errors: [{ field: 'body', message: 'Send less at a time' }] })
  const errors: FieldError[] = []
  const read = (schema: z.ZodType, given: unknown): unknown => {
    const result = schema.safeParse(given)
    if (result.success) return result.data
    for (const { path, message } of result.error.issues)
      errors.push({ field: path.map(String).join('.') || 'body', message })
    return {}
  }
  const query = read(operation.query ?? nothing, event.queryStringParameters ?? {})
  const fields = read(operation.body ?? nothing, body)
  if (errors.length > 0) return fail({ kind: 'invalid', errors: errors.slice(0, MOST_ERRORS) })
  const path = Object.fromEntries(
    Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, decode(value ?? '')]),
  )
  if (!Object.entries(path).every(namesSomething)) return fail({ kind: 'not-found' })
  return ok({ ...(query as object), ...(fields as object), ...path })
}

/**
 * References are read as people type them; all other ids are of the hub's own making. What has another shape names
 * nothing, and goes into no key and no trail: it could be anything that somebody typed.
 */
const namesSomething = ([name, value]: [string, string]): boolean =>
  name === 'reference' || /^[\w.-]{1,64}$/.test(value)

/** A path that is not well encoded names nothing; it stays as it is and will not be found. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One half of a pair that UTF-16 needs for some characters, escaped. No database keeps one that stands alone. */
const HALF_CHARACTER = /\\ud[89a-f]/i
const mended = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

/** More than any form of the hub has: each value, field and list of the body is one part. */
const MOST_PARTS = 20_000

/** Whether a body has more parts than any form; checking it against a schema would keep everybody else waiting. */
function hasTooManyParts(body: object): boolean {
  let left = MOST_PARTS
  const open: object[] = [body]
  for (let part = open.pop(); part; part = open.pop()) {
    const values = Object.values(part)
    left -= values.length
    if (left < 0) return true
    for (const value of values) if (typeof value === 'object' && value !== null) open.push(value)
  }
  return false
}

/** The JSON object in the body; empty when there is none, `undefined` when it is something else. */
function readBody(event: ApiEvent): object | undefined {
  if (!event.body) return {}
  try {
    const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString() : event.body
    const parsed: unknown = HALF_CHARACTER.test(text) ? JSON.parse(text, mended) : JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function callerOf(event: ApiEvent): Caller | undefined {
  const { iss, sub } = event.requestContext.authorizer?.jwt?.claims ?? {}
  if (typeof iss !== 'string' || typeof sub !== 'string') return undefined
  return { issuer: iss, subject: sub, requestId: event.requestContext.requestId }
}

function operationHandler(name: string, operation: Operation, run: UseCase<Operation>, deps: Dependencies) {
  return async (event: ApiEvent): Promise<ApiResult> => {
    const started = performance.now()
    const result = await answerRequest(operation, run, deps, event)
    const level = (result.statusCode ?? 500) >= 500 ? 'error' : 'info'
    log(level, 'REQUEST_DONE', {
      operation: name,
      status: result.statusCode ?? 500,
      milliseconds: Math.round(performance.now() - started),
      requestId: event.requestContext.requestId,
    })
    return result
  }
}

async function answerRequest(
  operation: Operation,
  run: UseCase<Operation>,
  deps: Dependencies,
  event: ApiEvent,
): Promise<ApiResult> {
  const caller = callerOf(event)
  if (!caller) return problemAnswer(problemOf({ kind: 'unknown-person' }))
  try {
    const input = readInput(operation, event)
    if (!input.ok) return problemAnswer(problemOf(input.failure))
    const done = await run(deps, caller, input.value)
    if (!done.ok) return problemAnswer(problemOf(done.failure))
    return answer(operation.status ?? 200, operation.output.parse(done.value))
  } catch (error) {
    if (error instanceof DatabaseBusy) {
      log('warn', 'DATABASE_BUSY', errorValues(error.cause))
      return problemAnswer(problemOf({ kind: 'busy' }))
    }
    log('error', 'REQUEST_FAILED', { ...errorValues(error), requestId: caller.requestId })
    return problemAnswer(unexpectedProblem)
  }
}

/**
 * The handler of one API function: routes its part of the route table to its use cases. Input is checked on the way
 * in; on the way out only what the table declares passes.
 */
export function apiFunction<T extends Record<string, Operation>>(operations: T, useCases: UseCases<T>) {
  const deps = runtimeDependencies()
  const routes = Object.entries(operations).map(([name, operation]) => ({
    method: operation.method,
    path: operation.path,
    handler: operationHandler(name, operation, useCases[name] as unknown as UseCase<Operation>, deps),
  }))
  const router = httpRouter({
    routes,
    notFoundResponse: () => problemAnswer(problemOf({ kind: 'not-found' })),
  } as never)
  return middy<ApiEvent, ApiResult>().handler(router as never)
}
