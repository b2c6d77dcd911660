import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTables } from '#infra/local/database/create-tables.ts'
import { type Database, startDatabase } from '#infra/local/database/start-database.ts'
import { claimPorts } from '#infra/local/ports.ts'
import { findKeptForm, forgetForm, type KeptForm, keepForm } from '#web/forms/kept-form.ts'

const now = Date.parse('2027-03-15T09:00:00Z')
const day = 24 * 60 * 60_000
const typed = (more: Partial<KeptForm> = {}): KeptForm => ({
  path: '/assessments/new',
  values: { notes: ['line one\nline <b>two</b>'], colours: ['a', 'b'] },
  errors: [{ field: 'notes', message: 'Shorten this' }],
  ...more,
})

let database: Database

beforeAll(async () => {
  const ports = await claimPorts({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }, ['database'])
  database = await startDatabase(ports.database, undefined)
  await createTables(database.endpoint)
  vi.stubEnv('SESSION_TABLE', 'sessions')
  vi.stubEnv('DYNAMODB_ENDPOINT', database.endpoint)
  vi.stubEnv('AWS_REGION', 'eu-west-2')
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
})

afterAll(async () => {
  await database?.stop()
  vi.unstubAllEnvs()
})

describe('keeping what was typed', () => {
  it('gives it back to the same person, with its errors', async () => {
    const id = await keepForm('ann', typed(), now)

    expect(await findKeptForm(id, 'ann', now + 1)).toEqual(typed())
  })

  it('gives it to nobody else', async () => {
    const id = await keepForm('ann', typed(), now)

    expect(await findKeptForm(id, 'bob', now)).toBeUndefined()
  })

  it('gives it back for a day, whether or not the table has cleared it away by then', async () => {
    const id = await keepForm('ann', typed(), now)

    expect(await findKeptForm(id, 'ann', now + day - 1)).toBeDefined()
    expect(await findKeptForm(id, 'ann', now + day)).toBeUndefined()
  })

  it('holds two megabytes that cannot be made smaller', async () => {
    const large = typed({ values: { notes: [randomBytes(1_500_000).toString('base64')] } })

    const id = await keepForm('ann', large, now)

    expect(await findKeptForm(id, 'ann', now)).toEqual(large)
  })

  it('forgets it once it is saved, but not at the word of somebody else', async () => {
    const id = await keepForm('ann', typed(), now)

    await forgetForm(id, 'bob')
    expect(await findKeptForm(id, 'ann', now)).toBeDefined()
    await forgetForm(id, 'ann')
    expect(await findKeptForm(id, 'ann', now)).toBeUndefined()
  })
})
