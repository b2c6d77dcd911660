import { describe, expect, test } from 'vitest'
import { gatewayForTest, token } from './gateway-for-test.ts'

const minuteAgo = Math.floor(Date.now() / 1000) - 60
const inAnHour = Math.floor(Date.now() / 1000) + 3600

describe('the gateway refuses, as API Gateway does,', () => {
  test.each([
    ['a token that has run out', () => token({ exp: minuteAgo })],
    ['a token of another issuer', () => token({ iss: 'https://elsewhere.example' })],
    ['a token for another audience', () => token({ aud: 'https://other.example' })],
    ['a token that is not good yet', () => token({ nbf: inAnHour })],
    ['a token issued in the future', () => token({ iat: inAnHour, exp: inAnHour + 60 })],
    ['a token without an end', () => token({ exp: undefined })],
    ['a token signed by a stranger', () => token({}, 'stranger')],
    ['something that is no token', async () => 'nonsense'],
    ['no token', async () => null],
  ])('%s', async (_, make) => {
    const { call, events } = await gatewayForTest()
    const response = await call('/records/one', { bearer: await make() })
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ message: 'Unauthorized' })
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    expect(events).toEqual([])
  })
})

test('a token without an audience is taken when its client is the audience', async () => {
  const { call } = await gatewayForTest()
  const bearer = await token({ aud: undefined, client_id: 'https://api.example' })
  expect((await call('/records/one', { bearer })).status).toBe(200)
})

test.each([
  ['no scope, as an identity token', undefined],
  ['another scope', 'https://api.example/other'],
])('a token with %s is forbidden, as by API Gateway', async (_, scope) => {
  const { call, events } = await gatewayForTest()
  const response = await call('/records/one', { bearer: await token({ scope }) })
  expect(response.status).toBe(403)
  expect(await response.json()).toEqual({ message: 'Forbidden' })
  expect(events).toEqual([])
})

test('a path that is not in the route table is not found, whoever asks', async () => {
  const { call } = await gatewayForTest()
  const response = await call('/elsewhere', { bearer: null })
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ message: 'Not Found' })
})

test('a method that the route does not have is not found', async () => {
  const { call } = await gatewayForTest()
  expect((await call('/records', { method: 'PUT' })).status).toBe(404)
})
