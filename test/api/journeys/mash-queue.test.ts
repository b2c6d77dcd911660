import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { passOn, sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let one: Client
let two: Client
let sender: Client

beforeAll(async () => {
  api = await startApi()
  one = api.as('lkm-mash-one')
  two = api.as('lkm-mash-two')
  sender = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const hour = 60 * 60 * 1000
const later = (iso: string | undefined, hours: number) =>
  new Date(Date.parse(iso as string) + hours * hour).toISOString()

describe('taking a referral', () => {
  test('of two who take it at once one gets it and the other is told who', async () => {
    const reference = await sendToMash(api)
    const both = await Promise.all([one.claimReferral({ reference }), two.claimReferral({ reference })])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { owner, state } = (await triage(one, reference)).referral
    expect(state).toBe('in-triage')
    const loser = both.find(({ status }) => status === 409)
    expect(loser?.problem.detail).toContain(`${owner?.name} (${owner?.post}) has this referral`)
    const history = (await triage(one, reference)).history
    expect(history.filter(({ kind }) => kind === 'claim')).toHaveLength(1)
  })

  test('of a hundred who take it at once one gets it and all others are told who', async () => {
    const reference = await sendToMash(api)
    const all = await Promise.all(
      Array.from(
        { length: 100 },
        (_, index) => [one, two, api.as('lkm-mash-manager')][index % 3] as Client,
      ).map((worker) => worker.claimReferral({ reference })),
    )
    const owner = (await triage(one, reference)).referral.owner
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    const others = all.filter(({ status }) => status !== 200)
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set([409]))
    expect(others.every(({ problem }) => problem.detail.includes(`${owner?.name} (`))).toBe(true)
    const history = (await triage(one, reference)).history
    expect(history.filter(({ kind }) => kind === 'claim')).toHaveLength(1)
  })

  test('it is in "mine" of who has it and of nobody else, until it is put back with a reason', async () => {
    const reference = await sendToMash(api)
    const { version } = (await one.claimReferral({ reference })).body
    const mine = async (worker: Client) =>
      (await worker.listQueue({ view: 'mine' })).body.rows.map((row) => row.reference)
    expect(await mine(one)).toContain(reference)
    expect(await mine(two)).not.toContain(reference)
    expect((await two.releaseReferral({ reference, version, reason: 'Not mine' })).status).toBe(403)
    expect((await one.releaseReferral({ reference, version, reason: 'Conflict of interest' })).status).toBe(
      200,
    )
    const { referral, history } = await triage(two, reference)
    expect(referral).toMatchObject({ state: 'new' })
    expect(referral.owner).toBeUndefined()
    expect(history[0]).toMatchObject({ kind: 'release', text: 'Conflict of interest' })
  })

  test('only who has it works it, and a manager may step in', async () => {
    const reference = await sendToMash(api)
    const { version } = (await one.claimReferral({ reference })).body
    const rate = (worker: Client) =>
      worker.rateReferral({ reference, version, rating: 'green', reason: 'Read in full' })
    const refused = await rate(two)
    expect(refused.status).toBe(403)
    expect(refused.problem.detail).toContain('Bryony Okafor')
    expect((await rate(api.as('lkm-mash-manager'))).status).toBe(200)
  })
})

describe('the clock', () => {
  test('starts on receipt; the rating decides how long it runs', async () => {
    const reference = await sendToMash(api)
    const { sentAt, dueAt } = (await triage(one, reference)).referral
    expect(dueAt).toBe(later(sentAt, 24))
    const { dueByRating } = await triage(one, reference)
    expect(dueByRating).toMatchObject({ amber: later(sentAt, 24), green: later(sentAt, 72) })
    expect(dueByRating).not.toHaveProperty('blue')
    const version = await takeAndRate(one, reference, 'green')
    expect((await triage(one, reference)).referral.dueAt).toBe(later(sentAt, 72))
    await one.rateReferral({ reference, version, rating: 'amber', reason: 'More is known now' })
    const { referral, history } = await triage(one, reference)
    expect(referral.dueAt).toBe(later(sentAt, 24))
    expect(referral.rating).toMatchObject({ level: 'amber', reason: 'More is known now' })
    expect(history.filter(({ kind }) => kind === 'rate')).toHaveLength(2)
  })

  test('stands still while a question waits for the sender, and goes on with the answer', async () => {
    const reference = await sendToMash(api)
    const version = await takeAndRate(one, reference)
    const due = (await triage(one, reference)).referral.dueAt
    const asked = await one.returnToSender({ reference, version, question: 'Who collects her from school?' })
    expect(asked.status).toBe(200)
    const paused = (await triage(one, reference)).referral
    expect(paused).toMatchObject({ state: 'returned', question: { text: 'Who collects her from school?' } })
    expect(paused.dueAt).toBeUndefined()

    setTime(later(paused.question?.at, 5))
    const answered = await sender.answerQuestion({
      reference,
      version: asked.body.version,
      answer: 'An aunt, since March',
    })
    expect(answered.status).toBe(200)
    const { referral } = await triage(one, reference)
    expect(referral).toMatchObject({
      state: 'in-triage',
      owner: { name: 'Bryony Okafor' },
      question: { answer: 'An aunt, since March' },
    })
    const waited =
      Date.parse(referral.pauses[0]?.to as string) - Date.parse(referral.pauses[0]?.from as string)
    expect(waited).toBeGreaterThanOrEqual(5 * hour)
    expect(referral.dueAt).toBe(new Date(Date.parse(due as string) + waited).toISOString())
    expect(await mailsAbout(api, reference)).toEqual(
      expect.arrayContaining([
        'question tamsin.ellery@lkm-hollin-bank.example',
        'question-answered bryony.okafor@lkm-council.example',
      ]),
    )
  })

  test('what is due first stands first in the queue', async () => {
    const reference = await sendToMash(api)
    await sendToMash(api)
    const { rows } = (await one.listQueue({ view: 'new' })).body
    const due = rows.map(({ dueAt }) => dueAt)
    expect(rows.map((row) => row.reference)).toContain(reference)
    expect(due).toEqual(due.toSorted())
  })
})

describe('deciding', () => {
  const decision = decisionOf('section-47')

  test('the sender is told, and the record keeps when they opened it, once', async () => {
    const reference = await sendToMash(api)
    const version = await takeAndRate(one, reference)
    expect((await sender.openOutcome({ reference })).status).toBe(409)
    expect((await one.decideReferral({ reference, version, ...decision })).status).toBe(200)
    expect(await mailsAbout(api, reference)).toContain('outcome tamsin.ellery@lkm-hollin-bank.example')
    const row = async () =>
      (await sender.listMyAssessments()).body.rows.find((one) => one.reference === reference)
    expect(await row()).toMatchObject({ state: 'decided', unopenedOutcome: true })

    // A colleague's reading does not count as the sender's.
    await api.as('lkm-head').openOutcome({ reference })
    expect(await row()).toMatchObject({ unopenedOutcome: true })

    const twice = await Promise.all([sender.openOutcome({ reference }), sender.openOutcome({ reference })])
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    const openedAt = (await sender.openOutcome({ reference })).body.decision.openedAt
    expect(twice.map(({ body }) => body.decision.openedAt)).toEqual([openedAt, openedAt])
    const { outcome, reasons, senderShould } = decision
    expect(twice[0]?.body.decision).toMatchObject({
      outcome,
      reasons,
      senderShould,
      by: { name: 'Bryony Okafor' },
    })
    expect(await row()).toMatchObject({ unopenedOutcome: false })
    expect((await one.listQueue({ view: 'decided' })).body.rows.map((each) => each.reference)).toContain(
      reference,
    )
  })

  test('nothing is decided before a person has rated it', async () => {
    const reference = await sendToMash(api)
    const { version } = (await one.claimReferral({ reference })).body
    const refused = await one.decideReferral({ reference, version, ...decision })
    expect(refused.status).toBe(422)
    expect(refused.problem.errors).toHaveLength(1)
  })

  test('of a worker and a manager who decide at once one decision stands, and the other is told whose', async () => {
    const reference = await sendToMash(api)
    const version = await takeAndRate(one, reference)
    const both = await Promise.all([
      one.decideReferral({ reference, version, ...decision }),
      api.as('lkm-mash-manager').decideReferral({ reference, version, ...decisionOf('early-help') }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const { referral, history } = await triage(one, reference)
    expect(both.find(({ status }) => status === 409)?.problem.detail).toContain(
      `${referral.decision?.by.name} (${referral.decision?.by.post}) decided this referral`,
    )
    expect(history.filter(({ kind }) => kind === 'decide')).toHaveLength(1)
    const outcomes = (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('outcome '))
    expect(outcomes).toHaveLength(1)
  })
})

test('what is passed on to the MASE leaves the queue with all that was written, and both are told', async () => {
  const reference = await sendToMash(api)
  await passOn(one, reference)
  for (const view of ['new', 'mine', 'in-triage', 'returned', 'decided'])
    expect((await one.listQueue({ view })).body.rows.map((row) => row.reference)).not.toContain(reference)
  const mase = api.as('lkm-mase')
  expect((await mase.listPool()).body.rows.map((row) => row.reference)).toContain(reference)
  const seen = (await mase.readMaseReferral({ reference })).body
  expect(seen.referral.mase).toMatchObject({ from: 'mash', reason: 'Known to children’s services already' })
  expect(seen.document).toHaveLength(2)
  expect(await mailsAbout(api, reference)).toEqual(
    expect.arrayContaining([
      'passed-to-mase tamsin.ellery@lkm-hollin-bank.example',
      'received-mase mase@lkm-council.example',
    ]),
  )
})

test('other referrals that may be the same child are shown with the reasons, and never another child', async () => {
  const same = {
    'child.name': { value: 'Quilla Nightjar' },
    'child.date-of-birth': { value: { day: '9', month: '2', year: '2011' } },
    'child.nhs-number': { value: '9990000026' },
  }
  const first = await sendToMash(api, same)
  const second = await sendToMash(api, same)
  const other = await sendToMash(api, {
    'child.name': { value: 'Osric Fennimore' },
    'child.date-of-birth': { value: { day: '30', month: '8', year: '2013' } },
    'child.nhs-number': { value: '9990000034' },
  })
  const { matches } = await triage(one, second)
  expect(matches.map(({ row }) => row.reference)).toContain(first)
  expect(matches.map(({ row }) => row.reference)).not.toContain(other)
  expect(matches.map(({ row }) => row.reference)).not.toContain(second)
  expect(matches[0]?.reasons.length).toBeGreaterThan(0)
})
