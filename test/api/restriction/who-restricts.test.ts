import { afterAll, beforeAll, expect, test } from 'vitest'
import { raisedIn } from '../intelligence/sending/support.ts'
import { type Api, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'
import { prepare, versionOf } from '../support/referrals.ts'
import { beginReview } from '../support/reviews.ts'
import { mailsAbout } from '../support/store.ts'
import { canaries, canaryAnswers, emergency, idOf, restrict, sendRestricted } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const kind = 'staff-family'
const reason = 'The father is a member of staff'

test('its author restricts it before it is sent, and names the manager who will see it', async () => {
  const teacher = api.as('lkm-teacher')
  const reference = await prepare(teacher, 'mash', canaryAnswers)
  const view = (await teacher.readRestriction({ reference })).body
  expect(view.mayChange).toBe(true)
  expect(view.people.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Philippa Dunmore', 'Maud Penhallow']),
  )
  expect(view.people.map(({ name }) => name)).not.toContain('Bryony Okafor')
  const attempt = (readers: string[]) =>
    teacher.restrictReferral({ reference, version: view.version, kind, reason, readers })
  const without = await attempt([idOf(api, 'lkm-head')])
  expect(without.status).toBe(422)
  expect(without.problem.errors).toMatchObject([{ field: 'readers' }])
  expect((await attempt([idOf(api, 'lkm-mash-one'), idOf(api, 'lkm-mash-manager')])).status).toBe(422)
  expect((await attempt([idOf(api, 'lkm-head'), idOf(api, 'lkm-mash-manager')])).status).toBe(200)

  expect((await api.as('lkm-lead').readAssessment({ reference })).status).toBe(403)
  const { version } = (await teacher.readAssessment({ reference })).body.referral
  await teacher.askForSignOff({ reference, version })
  expect((await api.as('lkm-lead').listAwaitingSignOff()).text).not.toContain(canaries.surname)
  const authorised = await api
    .as('lkm-head')
    .authorise({ reference, version: await versionOf(teacher, reference) })
  const sent = await teacher.sendReferral({ reference, version: authorised.body.version })
  expect(sent.status).toBe(200)
  expect((await api.as('lkm-mash-one').readReferral({ reference })).status).toBe(403)
  expect((await api.as('lkm-mash-manager').readReferral({ reference })).status).toBe(200)
  // What it says of others is with the intelligence desk, and opens for an officer who is named.
  const [item] = await raisedIn(api, reference)
  expect((await api.as('lkm-intelligence').readIntelligence({ item: item?.reference ?? '' })).status).toBe(
    403,
  )
  expect(await mailsAbout(api, reference)).toContainEqual(
    expect.stringMatching(/^restriction-named philippa/),
  )
})

test('it is the manager who says afterwards who may read it, and not who wrote it', async () => {
  const reference = await sendRestricted(api)
  const teacher = api.as('lkm-teacher')
  const version = await versionOf(teacher, reference)
  for (const attempt of [
    teacher.changeReaders({ reference, version, kind, reason }),
    teacher.liftRestriction({ reference, version, reason }),
  ])
    expect((await attempt).status).toBe(403)
  const again = await teacher.restrictReferral({ reference, version, kind, reason })
  expect(again.status).toBe(409)

  const manager = api.as('lkm-mash-manager')
  const named = await manager.changeReaders({
    reference,
    version,
    kind: 'police-sensitive',
    reason: 'She works it',
    readers: [idOf(api, 'lkm-mash-two')],
  })
  expect(named.status).toBe(200)
  expect((await api.as('lkm-mash-two').claimReferral({ reference })).status).toBe(200)
  const stale = await manager.liftRestriction({ reference, version, reason })
  expect(stale.status).toBe(409)
  const lifted = await manager.liftRestriction({
    reference,
    version: (await manager.readRestriction({ reference })).body.version,
    reason,
  })
  expect(lifted.status).toBe(200)
  expect((await api.as('lkm-mash-one').readReferral({ reference })).status).toBe(200)
})

test('nobody holds what they cannot read: who had it and is not named gives it to the manager', async () => {
  const reference = await sendToMash(api, canaryAnswers)
  await takeAndRate(api.as('lkm-mash-one'), reference)
  await restrict(api, reference)
  const manager = api.as('lkm-mash-manager')
  const { referral } = (await manager.readReferral({ reference })).body
  expect(referral.owner?.name).toBe('Philippa Dunmore')
  expect((await api.as('lkm-mash-one').readReferral({ reference })).status).toBe(403)
})

test('where no manager is left on it, one to whom it is open in an emergency names others', async () => {
  const admin = api.as('lkm-administrator')
  const change = async (name: string, roles: string[]) => {
    const person = (await admin.listPeople()).body.people.find((one) => one.name === name)
    if (!person) throw new Error(`Nobody is called ${name}`)
    const { id, version, active } = person
    expect((await admin.changePerson({ person: id, version, roles, active } as never)).status).toBe(200)
  }
  await change('Caspian Nwosu', ['mash-manager'])
  const reference = await sendRestricted(api)
  const second = api.as('lkm-mash-two')
  await second.breakGlass({ reference, ...emergency })
  const version = await versionOf(api.as('lkm-teacher'), reference)
  const early = await second.changeReaders({ reference, version, kind, reason })
  expect(early.problem.type).toBe('urn:referral-hub:restricted')
  const inQueue = async () =>
    (await second.listQueue({ view: 'new' })).body.rows.find((row) => row.reference === reference)
  expect((await inQueue())?.readersGone).toBeUndefined()
  await change('Philippa Dunmore', ['mash-worker'])
  expect(await inQueue()).toMatchObject({ readersGone: true })
  const named = await second.changeReaders({ reference, version, kind, reason })
  expect(named.status).toBe(200)
  expect((await api.as('lkm-mash-manager').readReferral({ reference })).status).toBe(403)
  await change('Philippa Dunmore', ['mash-manager'])
  await change('Caspian Nwosu', ['mash-worker'])
})

test('a review of a restricted record is restricted from its first page on', async () => {
  const reference = await sendRestricted(api)
  const teacher = api.as('lkm-teacher')
  const review = await beginReview(teacher, reference)
  expect((await api.as('lkm-lead').readAssessment({ reference: review })).status).toBe(403)
  expect((await api.as('lkm-head').readAssessment({ reference: review })).status).toBe(200)
})

test('of two managers’ changes at once the second is told to look again', async () => {
  const reference = await sendToMash(api, canaryAnswers)
  const manager = api.as('lkm-mash-manager')
  const { version } = (await manager.readRestriction({ reference })).body
  const both = await Promise.all(
    [1, 2].map(() => manager.restrictReferral({ reference, version, kind, reason })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
})
