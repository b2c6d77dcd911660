import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { fillInPageByPage, prepare, send, start, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let lead: Client
let head: Client
let teacher: Client

beforeAll(async () => {
  api = await startApi()
  lead = api.as('lkm-lead')
  head = api.as('lkm-head')
  teacher = api.as('lkm-teacher')
})
afterAll(() => api.stop())

test('a referral goes from its author over sign-off to the MASH, and everybody is told once', async () => {
  const reference = await prepare(teacher)
  const shown = await teacher.readAssessment({ reference })
  expect(shown.body.referral).toMatchObject({ state: 'draft', route: { destination: 'mash' } })
  expect(shown.body.referral.route?.reason).toMatch(/MASH|front door/i)

  await teacher.askForSignOff({ reference, version: shown.body.referral.version })
  expect(await mailsAbout(api, reference)).toEqual([
    'sign-off-asked idris.calloway@lkm-hollin-bank.example',
    'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
  ])
  const waiting = await head.listAwaitingSignOff()
  expect(waiting.body.rows.map((row) => row.reference)).toContain(reference)

  const authorised = await head.authorise({
    reference,
    version: await versionOf(head, reference),
    comment: 'Agreed',
  })
  expect(authorised.status).toBe(200)
  expect((await head.listAwaitingSignOff()).body.rows.map((row) => row.reference)).not.toContain(reference)

  const sent = await teacher.sendReferral({ reference, version: authorised.body.version })
  expect(sent.body).toMatchObject({ reference, destination: 'mash' })
  expect(await mailsAbout(api, reference)).toEqual([
    'authorised tamsin.ellery@lkm-hollin-bank.example',
    'received-front-door mash@lkm-council.example',
    'received-sender tamsin.ellery@lkm-hollin-bank.example',
    'sign-off-asked idris.calloway@lkm-hollin-bank.example',
    'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
  ])
  const copy = await teacher.readAssessment({ reference })
  expect(copy.body.document).toHaveLength(2)
  expect(JSON.stringify(copy.body.document)).toContain('Authorised by Maud Penhallow')
  const inQueue = await api.as('lkm-mash-one').listQueue({ view: 'new' })
  expect(inQueue.body.rows.find((row) => row.reference === reference)).toMatchObject({
    state: 'new',
    signOff: 'authorised',
  })
})

test('a lead comments, returns it with what must change, and the author sends the changed one', async () => {
  const reference = await prepare(teacher)
  await teacher.askForSignOff({ reference, version: await versionOf(teacher, reference) })
  expect((await lead.commentForAuthor({ reference, comment: 'Reading this now' })).status).toBe(200)
  const returned = await lead.returnToAuthor({
    reference,
    version: await versionOf(lead, reference),
    comment: 'Say more about the phone',
  })
  expect(returned.status).toBe(200)
  const shown = await teacher.readAssessment({ reference })
  expect(shown.body.referral).toMatchObject({
    state: 'draft',
    signOff: { status: 'returned', comment: 'Say more about the phone', by: { name: 'Idris Calloway' } },
  })
  expect(shown.body.history.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['comment', 'return-to-author', 'ask-for-sign-off', 'start']),
  )
  expect(await mailsAbout(api, reference)).toContain(
    'returned-to-author tamsin.ellery@lkm-hollin-bank.example',
  )

  await teacher.askForSignOff({ reference, version: await versionOf(teacher, reference) })
  await lead.authorise({ reference, version: await versionOf(lead, reference) })
  const sent = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(sent.status).toBe(200)
})

test('nobody authorises their own work while somebody else can', async () => {
  const reference = await prepare(lead)
  await lead.askForSignOff({ reference, version: await versionOf(lead, reference) })
  const own = await lead.authorise({ reference, version: await versionOf(lead, reference) })
  expect(own.status).toBe(403)
  expect(own.problem.detail).toContain('Nobody authorises their own work')
  expect(await mailsAbout(api, reference)).toEqual(['sign-off-asked maud.penhallow@lkm-hollin-bank.example'])
  expect((await lead.readAssessment({ reference })).body.referral.state).toBe('awaiting-sign-off')
})

test('what is taken back after it was authorised must be authorised again', async () => {
  const reference = await prepare(teacher)
  await teacher.askForSignOff({ reference, version: await versionOf(teacher, reference) })
  await head.authorise({ reference, version: await versionOf(head, reference) })
  await teacher.takeBack({ reference, version: await versionOf(teacher, reference) })
  const referral = (await teacher.readAssessment({ reference })).body.referral
  expect(referral).toMatchObject({ state: 'draft', signOff: { status: 'not-asked' } })
  const refused = await teacher.sendReferral({ reference, version: referral.version })
  expect(refused.status).toBe(422)
  expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['withoutSignOffReason'])
})

test('who can reach nobody sends with a reason, the desk sees it, and the leads are asked afterwards', async () => {
  const reference = await prepare(teacher)
  const sent = await teacher.sendReferral({
    reference,
    version: await versionOf(teacher, reference),
    withoutSignOffReason: 'Both leads are on the school trip',
  })
  expect(sent.status).toBe(200)
  const seen = (await api.as('lkm-mash-one').readReferral({ reference })).body.referral
  expect(seen.signOff).toMatchObject({
    status: 'sent-without',
    withoutReason: 'Both leads are on the school trip',
  })
  expect(await mailsAbout(api, reference)).toContain('sign-off-asked maud.penhallow@lkm-hollin-bank.example')

  const late = await head.authorise({ reference, version: await versionOf(head, reference) })
  expect(late.status).toBe(200)
  const after = (await api.as('lkm-mash-one').readReferral({ reference })).body
  expect(after.referral).toMatchObject({ state: 'new', signOff: { status: 'authorised' } })
  expect(after.history.map(({ kind }) => kind)).toContain('authorise-late')
})

test('a draft is as it was left when its author comes back on another day', async () => {
  const reference = await start(teacher)
  await fillInPageByPage(teacher, reference, 'assessment')
  const before = (await teacher.readAssessment({ reference })).body
  setTime(new Date(Date.now() + 3 * 24 * 60 * 60 * 1000))
  const after = (await teacher.readAssessment({ reference })).body
  expect(after.sections).toEqual(before.sections)
  expect(after.referral).toEqual(before.referral)
  expect((await teacher.listMyAssessments()).body.rows.map((row) => row.reference)).toContain(reference)
  await fillInPageByPage(teacher, reference, 'marf')
  expect((await teacher.readAssessment({ reference })).body.sections.length).toBeGreaterThan(
    before.sections.length,
  )
})

test('a discarded assessment cannot be sent, and goes on as it was when it is restored', async () => {
  const reference = await prepare(teacher)
  await teacher.discardAssessment({
    reference,
    version: await versionOf(teacher, reference),
    reason: 'Started twice',
  })
  const discarded = (await teacher.readAssessment({ reference })).body
  expect(discarded.referral.state).toBe('discarded')
  expect(discarded.history[0]).toMatchObject({ kind: 'discard', text: 'Started twice' })
  const sending = await teacher.sendReferral({
    reference,
    version: discarded.referral.version,
    withoutSignOffReason: 'It cannot wait',
  })
  expect(sending.status).toBe(409)

  await teacher.restoreAssessment({ reference, version: discarded.referral.version })
  const restored = (await teacher.readAssessment({ reference })).body
  expect(restored.referral.state).toBe('draft')
  expect(restored.sections).toEqual(discarded.sections)
})

test('a lead sees all that their agency writes and sends; a practitioner only their own', async () => {
  const reference = await send(teacher, head)
  const rows = (await lead.listAgencyReferrals()).body.rows
  expect(rows.map((row) => row.reference)).toContain(reference)
  expect(new Set(rows.map(({ agency }) => agency.id))).toEqual(new Set(['lkm-hollin-bank']))
  expect((await lead.readAssessment({ reference })).status).toBe(200)
  expect((await lead.listMyAssessments()).body.rows.map((row) => row.reference)).not.toContain(reference)
  const mine = await prepare(lead)
  expect((await teacher.readAssessment({ reference: mine })).status).toBe(404)
  expect((await teacher.listAgencyReferrals()).status).toBe(403)
})

test('starting twice with one press makes one assessment', async () => {
  const press = {
    requestId: '0123456789abcdef-one-press',
    toolId: 'nwg',
    toolVersion: '2017',
    danger: { now: 'no' },
  } as const
  const [one, two] = await Promise.all([teacher.startAssessment(press), teacher.startAssessment(press)])
  const three = await teacher.startAssessment(press)
  expect([one.status, two.status, three.status]).toEqual([201, 201, 201])
  expect(new Set([one, two, three].map(({ body }) => body.reference)).size).toBe(1)
})
