import { afterAll, beforeAll, expect, test } from 'vitest'
import { raisedIn } from '../intelligence/sending/support.ts'
import { type Api, setTime, startApi } from '../support/api.ts'
import { auditEntries, mailsAbout } from '../support/store.ts'
import { canaries, emergency, idOf, sendRestricted } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const HOUR = 3_600_000

test('in an emergency a worker reads it at once, the manager is told, and after four hours it is closed', async () => {
  const reference = await sendRestricted(api)
  const worker = api.as('lkm-mash-two')
  expect((await worker.readReferral({ reference })).status).toBe(403)
  const opened = await worker.breakGlass({ reference, ...emergency })
  expect(opened.status).toBe(200)
  const until = Date.parse(opened.body.until)
  expect(until - Date.now()).toBeGreaterThan(3.9 * HOUR)
  expect((await worker.readReferral({ reference })).text).toContain(canaries.name)
  expect((await worker.claimReferral({ reference })).problem.type).toBe('urn:referral-hub:restricted')

  expect(await mailsAbout(api, reference)).toContainEqual(expect.stringMatching(/^break-glass philippa/))
  const view = (await api.as('lkm-mash-manager').readRestriction({ reference })).body
  expect(view.restriction?.openedBy).toMatchObject([
    { person: { name: 'Caspian Nwosu' }, until: opened.body.until, ...emergency },
  ])
  expect(view.openTo).toEqual([idOf(api, 'lkm-mash-two')])
  const trail = (await auditEntries(api)).filter(
    ({ kind, object }) => kind === 'break-glass' && object === `referral ${reference}`,
  )
  expect(trail).toMatchObject([{ operation: 'breakGlass', actor: { name: 'Caspian Nwosu' } }])

  setTime(new Date(until + 1))
  expect((await worker.readReferral({ reference })).status).toBe(403)
  const row = (await worker.listQueue({ view: 'new' })).body.rows.find((one) => one.reference === reference)
  expect(row).toMatchObject({ restricted: true })
})

test('opening it again while it is open makes the time no longer and tells nobody twice', async () => {
  const reference = await sendRestricted(api)
  const worker = api.as('lkm-mash-two')
  const first = await worker.breakGlass({ reference, ...emergency })
  const again = await worker.breakGlass({ reference, ...emergency })
  expect(again.body).toEqual(first.body)
  const mails = (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('break-glass'))
  expect(mails).toHaveLength(1)
})

test('a manager ends it early, and the next request is refused', async () => {
  const reference = await sendRestricted(api)
  const worker = api.as('lkm-mash-two')
  await worker.breakGlass({ reference, ...emergency })
  expect((await worker.readReferral({ reference })).status).toBe(200)
  const manager = api.as('lkm-mash-manager')
  const ended = await manager.endEmergencyAccess({ reference, person: idOf(api, 'lkm-mash-two') })
  expect(ended.status).toBe(200)
  expect((await worker.readReferral({ reference })).status).toBe(403)
  const twice = await manager.endEmergencyAccess({ reference, person: idOf(api, 'lkm-mash-two') })
  expect(twice.status).toBe(409)
})

test('a reason must say something', async () => {
  const reference = await sendRestricted(api)
  const worker = api.as('lkm-mash-two')
  for (const reason of ['', 'urgent', 'need it']) {
    const refused = await worker.breakGlass({ reference, ...emergency, reason })
    expect(refused.status).toBe(422)
    expect(refused.problem.errors).toMatchObject([{ field: 'reason' }])
  }
  expect((await worker.readReferral({ reference })).status).toBe(403)
})

test('who is named, and whoever could not read it anyway, opens nothing', async () => {
  const reference = await sendRestricted(api, ['lkm-mash-one'])
  expect((await api.as('lkm-mash-one').breakGlass({ reference, ...emergency })).status).toBe(409)
  expect((await api.as('lkm-mase').breakGlass({ reference, ...emergency })).status).toBe(404)
  expect((await api.as('vnt-mash').breakGlass({ reference, ...emergency })).status).toBe(404)
  expect((await api.as('lkm-lead').breakGlass({ reference, ...emergency })).status).toBe(403)
})

test('an intelligence officer opens what was raised in it in an emergency, and reads nothing of the rest', async () => {
  const reference = await sendRestricted(api)
  const officer = api.as('lkm-intelligence')
  const item = (await raisedIn(api, reference)).find(({ what }) => what === canaries.suspect)?.reference ?? ''
  expect((await officer.readIntelligence({ item })).status).toBe(403)
  await officer.breakGlass({ reference, ...emergency })
  expect((await officer.readIntelligence({ item })).text).toContain(canaries.suspect)
  expect((await officer.readReferral({ reference })).status).toBe(403)
})

test('of an emergency and a lifting in the same moment both or the first stand, and all can read it then', async () => {
  for (let round = 0; round < 3; round++) {
    const reference = await sendRestricted(api)
    const manager = api.as('lkm-mash-manager')
    const { version } = (await manager.readRestriction({ reference })).body
    const [opened, lifted] = await Promise.all([
      api.as('lkm-mash-two').breakGlass({ reference, ...emergency }),
      manager.liftRestriction({ reference, version, reason: 'The mother left the council' }),
    ])
    expect([200, 409]).toContain(opened.status)
    expect([200, 409]).toContain(lifted.status)
    expect([opened.status, lifted.status]).toContain(200)
    if (lifted.status === 200) {
      expect((await api.as('lkm-mash-two').readReferral({ reference })).status).toBe(200)
      const view = (await manager.readRestriction({ reference })).body
      expect(view.restriction).toBeUndefined()
    }
  }
})

test('pressed many times at once it is opened once', async () => {
  const reference = await sendRestricted(api)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api.as('lkm-mash-two').breakGlass({ reference, ...emergency })),
  )
  expect(new Set(answers.map(({ body }) => body.until).filter(Boolean)).size).toBe(1)
  const view = (await api.as('lkm-mash-manager').readRestriction({ reference })).body
  expect(view.restriction?.openedBy).toHaveLength(1)
})
