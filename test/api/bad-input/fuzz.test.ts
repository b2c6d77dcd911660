import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import type { Operation } from '#shared/api/operation.ts'
import { rules } from '#shared/permissions/rules.ts'
import { type Answered, type Api, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { makeScenery } from '../support/scenery.ts'

let api: Api
let target: Target
const tokens = new Map<string, string>()

beforeAll(async () => {
  api = await startApi()
  target = (await makeScenery(api)).things[1] as Target
  for (const { sub } of demonstrationAccounts) tokens.set(sub, await api.token(sub))
})
afterAll(() => api.stop())

const names = Object.keys(operations) as OperationName[]

/** Somebody whose role lets them further in than the door. */
const insider = (operation: Operation): string =>
  demonstrationAccounts.find(({ roles }) => roles.some((role) => role in rules[operation.may]))?.sub as string

/** An error says what kind it is, in words, and nothing of the machine; what went well is JSON. */
function expectToBeWellBehaved({ status, text, headers, body }: Answered<never>): void {
  expect(status, text).toBeLessThan(500)
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|Exception|Error:/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  if (status < 400) return
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(body).toEqual({
    type: expect.stringMatching(/^urn:referral-hub:[a-z-]+$/),
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(/\w/),
    ...((body as { errors?: unknown }).errors
      ? { errors: expect.arrayContaining([{ field: expect.any(String), message: expect.any(String) }]) }
      : {}),
  })
}

const oddText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud83d',
    '__proto__',
    'constructor',
    '../..',
    '%00',
    '<b>',
    '1e309',
    '-1',
  ),
  fc.string({ minLength: 2_000, maxLength: 3_000 }),
)
const odd: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(oddText, { maxLength: 3 }),
  fc.dictionary(oddText, oddText, { maxKeys: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Fields of an input that is right, some of them left out or with something odd in their place. */
const oddInput = (right: object): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(right).map(([name, value]) => [
          name,
          fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: odd }),
        ]),
      ),
      { requiredKeys: [] },
    )
    .chain((fields) => fc.dictionary(oddText, odd, { maxKeys: 2 }).map((more) => ({ ...more, ...fields })))

const pathPart = fc.oneof(
  oddText.filter((text) => text !== '').map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%', '%E0%A4%A', '%2e%2e', '%2F', '.', 'x'.repeat(1_500)),
)

describe.each(names)('%s', (name) => {
  const operation: Operation = operations[name]
  const token = () => tokens.get(insider(operation)) as string

  test('answers odd paths, bodies and queries in words', async () => {
    const right = JSON.stringify(cases[name](target))
    const body = fc.oneof(
      fc.constantFrom('', '{', '[]', 'null', '7', '"text"', '{"a":1}{', '['.repeat(20_000), right),
      odd.map((value) => JSON.stringify(value) ?? ''),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(pathPart, { minLength: 3, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('view', 'cursor', 'version', 'x'), oddText, { maxKeys: 2 }),
        body,
        fc.constantFrom('application/json', 'text/plain', 'application/octet-stream', 'image/png'),
        fc.boolean(),
        async (parts, query, sent, contentType, keepPath) => {
          let place = 0
          const known = cases[name](target) as Record<string, string>
          const path = operation.path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
            const part = parts[place++] as string
            return keepPath ? (known[parameter] as string) : part
          })
          const search = new URLSearchParams(
            Object.entries(query).map(([key, value]): [string, string] => [key, value.toWellFormed()]),
          )
          // API Gateway takes 10,240 bytes of request line and headers; what is longer never reaches the hub.
          fc.pre(path.length + search.toString().length < 8_000)
          const answer = await api.raw({
            method: operation.method,
            path: `${path}?${search}`,
            body: operation.method === 'GET' ? undefined : sent,
            contentType,
            token: token(),
          })
          // A dot in the path takes it to another place, where the gateway itself knows of nothing.
          if (answer.text === '{"message":"Not Found"}') expect(answer.status).toBe(404)
          else expectToBeWellBehaved(answer)
        },
      ),
      { numRuns: 12 },
    )
  })
})

const withBody = names.filter((name) => 'body' in operations[name])

test.each(withBody)('%s answers odd fields in words, whatever they hold', async (name) => {
  const operation: Operation = operations[name]
  const token = tokens.get(insider(operation))
  const right = cases[name](target) as Record<string, string>
  const path = operation.path.replace(/\{(\w+)\}/g, (_, parameter: string) => right[parameter] as string)
  await fc.assert(
    fc.asyncProperty(oddInput(right), async (input) => {
      const body = JSON.stringify({ ...right, ...input })
      expectToBeWellBehaved(await api.raw({ method: operation.method, path, body, token }))
    }),
    { numRuns: 15 },
  )
})

test('no error that nobody expected was met on the way', () => {
  expect(api.logs.filter((line) => line.includes('REQUEST_FAILED'))).toEqual([])
})
