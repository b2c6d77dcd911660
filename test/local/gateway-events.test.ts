import { expect, test } from 'vitest'
import { audience, gatewayForTest, issuer } from './gateway-for-test.ts'

test('a function gets an event of payload format 2.0 with the claims of the token as text', async () => {
  const { call, events } = await gatewayForTest()
  await call('/records/A%20B?tag=one&tag=two&page=2', { headers: { cookie: 'a=1; b=2', 'x-other': 'y' } })
  expect(events[0]).toMatchObject({
    version: '2.0',
    routeKey: 'GET /records/{reference}',
    rawPath: '/records/A%20B',
    rawQueryString: 'tag=one&tag=two&page=2',
    cookies: ['a=1', 'b=2'],
    headers: { 'x-other': 'y' },
    queryStringParameters: { tag: 'one,two', page: '2' },
    pathParameters: { reference: 'A B' },
    requestContext: {
      routeKey: 'GET /records/{reference}',
      stage: '$default',
      http: { method: 'GET', path: '/records/A%20B', protocol: 'HTTP/1.1' },
      authorizer: {
        jwt: { claims: { iss: issuer, aud: audience, sub: 'someone', exp: expect.any(String) } },
      },
    },
    isBase64Encoded: false,
  })
  expect(events[0]?.headers).not.toHaveProperty('cookie')
})

test('a literal path goes before one with a parameter', async () => {
  const { call, events } = await gatewayForTest()
  await call('/records/mine')
  expect(events[0]?.routeKey).toBe('GET /records/mine')
})

test('JSON comes as text, other media types in Base64', async () => {
  const { call, events } = await gatewayForTest()
  const post = (type: string) =>
    call('/records', { method: 'POST', body: '"é"', headers: { 'content-type': type } })
  await post('application/json')
  await post('application/octet-stream')
  expect(events[0]).toMatchObject({ body: '"é"', isBase64Encoded: false })
  expect(events[1]).toMatchObject({ body: Buffer.from('"é"').toString('base64'), isBase64Encoded: true })
})

test('status, headers, cookies and a Base64 body of the answer are passed on', async () => {
  const { call } = await gatewayForTest(() => ({
    statusCode: 201,
    headers: { 'Content-Type': 'image/png', 'X-Made': 'here' },
    cookies: ['a=1', 'b=2'],
    body: Buffer.from('picture').toString('base64'),
    isBase64Encoded: true,
  }))
  const response = await call('/records', { method: 'POST' })
  expect(response.status).toBe(201)
  expect(response.headers.get('x-made')).toBe('here')
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await response.text()).toBe('picture')
})

test('an answer without a status is a JSON body', async () => {
  const { call } = await gatewayForTest(() => ({ found: 1 }))
  const response = await call('/records/one')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual({ found: 1 })
})

test('a function that throws is an internal error that tells nothing', async () => {
  const { call } = await gatewayForTest(() => {
    throw new Error('the name of a child')
  })
  const response = await call('/records/one')
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ message: 'Internal Server Error' })
})

test.each([
  ['more than the gateway takes', 11],
  ['more than Lambda takes', 7],
])('%s is too large', async (_, megabytes) => {
  const { call, events } = await gatewayForTest()
  const body = 'x'.repeat(megabytes * 1024 * 1024)
  const response = await call('/records', { method: 'POST', body, headers: { 'content-type': 'text/plain' } })
  expect(response.status).toBe(413)
  expect(events).toEqual([])
})

test('2 MB reaches the function', async () => {
  const { call, events } = await gatewayForTest()
  const body = 'x'.repeat(2 * 1024 * 1024)
  await call('/records', { method: 'POST', body, headers: { 'content-type': 'text/plain' } })
  expect(events[0]?.body).toHaveLength(body.length)
})
