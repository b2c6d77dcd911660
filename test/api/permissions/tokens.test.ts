import { generateKeyPairSync } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiAudience } from '#infra/local/environment.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import type { Operation } from '#shared/api/operation.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { start } from '../support/referrals.ts'
import { allItems } from '../support/store.ts'

let api: Api
let admin: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  admin = api.as('lkm-administrator')
})
afterAll(() => api.stop())

const names = Object.keys(operations) as OperationName[]
const anything: Target = {
  reference: 'LKM-0000-0000-0',
  person: 'AAAAAAAAAAAAAAAAAAAAAA',
  contact: 'lkm-mash',
  date: '2030-01-01',
  item: 'none',
  share: 'none',
  contribution: 'none',
  information: 'none',
}

async function personOf(name: string) {
  const person = (await admin.listPeople()).body.people.find((one) => one.name === name)
  if (!person) throw new Error(`Nobody is called ${name}`)
  return person
}

const change = async (name: string, next: { roles?: string[]; active?: boolean }) => {
  const { id, version, roles, active } = await personOf(name)
  const changed = await admin.changePerson({ person: id, version, roles, active, ...next } as never)
  expect(changed.status).toBe(200)
}

describe('a token that will not do', () => {
  const [header, payload] = ['{"alg":"none","typ":"at+jwt"}', '{"sub":"lkm-mash-one"}'].map((part) =>
    Buffer.from(part).toString('base64url'),
  )
  const tampered = async () => {
    const [head, body, signature] = (await api.token('lkm-teacher')).split('.')
    const claims = JSON.parse(Buffer.from(body as string, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'lkm-mash-manager' })).toString('base64url')
    return `${head}.${changed}.${signature}`
  }
  const byAnotherKey = async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    return new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt' })
      .setSubject('lkm-mash-one')
      .setIssuer(api.signIn.issuer)
      .setAudience(apiAudience)
      .setExpirationTime('1h')
      .sign(privateKey)
  }
  const kinds: Record<string, () => Promise<string | undefined>> = {
    missing: async () => undefined,
    empty: async () => '',
    'not a token': async () => 'not-a-token',
    'run out': () => api.token('lkm-mash-one', { expiresInSeconds: -1 }),
    'for another audience': () => api.token('lkm-mash-one', { audience: 'https://other.example' }),
    'of another issuer': () => api.token('lkm-mash-one', { issuer: 'https://sign-in.example' }),
    'changed by hand': tampered,
    'signed by another key': byAnotherKey,
    'not signed': async () => `${header}.${payload}.`,
  }

  test.each(Object.keys(kinds))('is refused by every operation: one that is %s', async (kind) => {
    const token = await kinds[kind]?.()
    const answers = await Promise.all(
      names.map(async (name) => {
        const { method, path, body }: Operation = operations[name]
        const answer = await api.raw({
          method,
          path: path.replace(/\{\w+\}/g, 'LKM-0000-0000-0'),
          body: body && '{}',
          token,
        })
        return [name, answer.status, answer.text]
      }),
    )
    expect(answers).toEqual(names.map((name) => [name, 401, '{"message":"Unauthorized"}']))
  })
})

test('somebody who can sign in and is not in the hub gets nowhere, and sees nothing of what there is', async () => {
  const token = await api.token('a-stranger')
  const answers = await Promise.all(names.map((name) => api.call(name, cases[name](anything), token)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
})

test('a role that was removed a moment ago no longer counts, though the token is still good', async () => {
  const token = await api.token('lkm-mash-two')
  const queue = () => api.call('listQueue', { view: 'new' }, token)
  expect((await queue()).status).toBe(200)
  await change('Caspian Nwosu', { roles: ['practitioner'] })
  expect((await queue()).status).toBe(403)
  const me = await api.call('whoAmI', {}, token)
  expect((me.body as { actions: string[] }).actions).not.toContain('mash.list')
  await change('Caspian Nwosu', { roles: ['mash-worker'] })
  expect((await queue()).status).toBe(200)
})

test('somebody who was stopped a moment ago gets no further, whatever they ask, and that is in the trail', async () => {
  const constable = api.as('lkm-constable')
  const reference = await start(constable)
  const token = await api.token('lkm-constable')
  await change('Gwenda Marlow', { active: false })
  const answers = await Promise.all(
    names.map((name) => api.call(name, cases[name]({ ...anything, reference }), token)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
  expect(answers[0]?.problem.title).toBe('You do not have access to the hub')
  const { id } = await personOf('Gwenda Marlow')
  const trail = await api.as('lkm-auditor').readTrailOfPerson({ person: id })
  expect(trail.body.entries[0]).toMatchObject({ kind: 'refused', actor: { name: 'Gwenda Marlow' } })
})

test('nobody changes their own access', async () => {
  const me = await personOf('Noor Satterthwaite')
  const refused = await admin.changePerson({
    person: me.id,
    version: me.version,
    roles: ['auditor'],
    active: true,
  } as never)
  expect(refused.status).toBe(403)
})

test('of two administrators who change one person at once the second is told to look again', async () => {
  const { id, version, roles } = await personOf('Leopold Asante')
  const both = await Promise.all(
    [true, false].map((active) => admin.changePerson({ person: id, version, roles, active } as never)),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await allItems(api, 'hub')).filter(({ entity }) => entity === 'person').length).toBeGreaterThan(0)
})
