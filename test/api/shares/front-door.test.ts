import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { allItems, auditEntries, mailsAbout } from '../support/store.ts'
import { passOnPart } from './support.ts'

let api: Api
let worker: Client
let there: Client

const child = 'Quillon Brackwater'
const address = '7 Undisclosed Row'
const toVennshire = { kind: 'front-door', to: 'VNT', gateway: 'children-act-1989-s47' } as const

beforeAll(async () => {
  api = await startApi()
  worker = api.as('lkm-mash-one')
  there = api.as('vnt-mash')
})
afterAll(() => api.stop())

interface Transferred {
  readonly reference: string
  readonly share: string
  /** The referral that it has become at the other partnership. */
  readonly received: string
}

async function transfer(parts: string[] = ['child', 'concern']): Promise<Transferred> {
  const reference = await sendToMash(api, {
    'child.name': { value: child },
    'child.address': { value: address },
    'child.school': { value: 'Osier Wharf College' },
  })
  await takeAndRate(worker, reference)
  const passed = await passOnPart(worker, reference, { ...toVennshire, parts })
  if (passed.status !== 201) throw new Error(`Not passed on: ${JSON.stringify(passed.problem)}`)
  const share = passed.body.id
  const sent = (await worker.readSentShare({ reference, share })).body.share
  if (sent.to.kind !== 'front-door') throw new Error('Not a transfer')
  return { reference, share, received: sent.to.reference }
}

const fateOf = async ({ reference, share }: Transferred) =>
  (await worker.readSentShare({ reference, share })).body.share.fate

test('it becomes a referral of its own there, made of what was chosen, with a queue and clocks', async () => {
  const { received, reference } = await transfer()
  expect(received).toMatch(/^VNT-/)
  const { referral, document } = await triage(there, received)
  expect(referral).toMatchObject({
    state: 'new',
    partnership: 'VNT',
    agency: { name: 'MASH of Larkmere' },
    child: { name: child },
    cameFrom: { partnership: 'LKM', reference, phone: '01632 960001' },
  })
  expect(referral.dueAt).toBeDefined()
  expect(referral.acknowledgeBy).toBeDefined()
  const all = JSON.stringify({ referral, document })
  expect(all).not.toContain(address)
  expect(referral.child.postcode).toBeUndefined()
  expect((await there.listQueue({ view: 'new' })).body.rows.map((row) => row.reference)).toContain(received)
  expect(await mailsAbout(api, received)).toContain('received-front-door front.door@vnt-council.example')
})

test('the queue there can be narrowed down by the school and the concern, where the answers came along', async () => {
  const foundBy = async (filters: object) => {
    const { filter } = (await there.applyQueueFilter(filters)).body
    return (await there.listQueue({ view: 'new', filter: filter.id })).body.rows.map((row) => row.reference)
  }
  const whole = await transfer(['child', 'whole.assessment', 'whole.marf'])
  const little = await transfer(['child', 'danger'])
  const { concerns } = (await triage(worker, whole.reference)).referral
  const concern = concerns?.find((one) => one.endsWith('exploitation'))
  const bySchool = await foundBy({ school: 'osier wharf' })
  expect(bySchool).toContain(whole.received)
  const byConcern = await foundBy({ concern })
  expect(byConcern).toContain(whole.received)
  expect(byConcern).not.toContain(little.received)
})

test('nobody sees the other partnership’s record: not the sender there, nor the worker here', async () => {
  const { received, reference } = await transfer()
  for (const { sub, partnership } of demonstrationAccounts) {
    const foreign = partnership.code === 'LKM' ? received : reference
    const asked = [
      api.as(sub).readReferral({ reference: foreign }),
      api.as(sub).readAssessment({ reference: foreign }),
      api.as(sub).openOutcome({ reference: foreign }),
      api.as(sub).readSharing({ reference: foreign }),
    ]
    for (const { status } of await Promise.all(asked)) expect([403, 404], sub).toContain(status)
    const mine = await api.as(sub).listMyAssessments()
    expect(mine.text, sub).not.toContain(foreign)
  }
})

test('what happens there reaches the front door here in few words, and no mail leads to what cannot be opened', async () => {
  const moved = await transfer()
  const { received, reference, share } = moved
  expect(await fateOf(moved)).toMatchObject({ stage: 'received' })
  const version = await takeAndRate(there, received)
  expect(await fateOf(moved)).toMatchObject({ stage: 'taken' })
  const asked = await there.returnToSender({ reference: received, version, question: 'Where does he sleep?' })
  expect(asked.status).toBe(200)
  expect(await fateOf(moved)).toMatchObject({ stage: 'question', question: { text: 'Where does he sleep?' } })

  const answer = { reference, share, received, answer: 'With an aunt in Tarnwick' }
  const elsewhere = await transfer()
  expect((await worker.answerTransferQuestion({ ...answer, share: elsewhere.share })).status).toBe(404)
  expect((await worker.answerTransferQuestion({ ...answer, received: elsewhere.received })).status).toBe(404)
  expect((await worker.answerTransferQuestion(answer)).status).toBe(200)
  expect((await worker.answerTransferQuestion(answer)).status).toBe(409)
  const after = await triage(there, received)
  expect(after.referral).toMatchObject({
    state: 'in-triage',
    question: { answer: 'With an aunt in Tarnwick' },
  })
  expect(after.referral.dueAt).toBeDefined()

  const decided = await there.decideReferral({
    reference: received,
    version: after.referral.version,
    ...decisionOf('section-17'),
    reasons: 'Words for Vennshire alone',
    senderShould: 'Close it on your side',
  })
  expect(decided.status).toBe(200)
  expect(await fateOf(moved)).toMatchObject({
    stage: 'decided',
    outcome: 'section-17',
    senderShould: 'Close it on your side',
  })
  const seen = await worker.readReferral({ reference })
  expect(seen.text).not.toContain('Words for Vennshire alone')

  const mails = await mailsAbout(api, reference)
  const news = mails.filter((mail) => mail.startsWith('transfer-news'))
  expect(news.length).toBeGreaterThanOrEqual(2)
  expect(new Set(news)).toEqual(new Set(['transfer-news mash@lkm-council.example']))
  const paths = (await allItems<{ path?: string; reference?: string }>(api, 'hub'))
    .filter(({ entity, data }) => entity === 'mail' && data.reference === received)
    .map(({ data }) => data.path)
  expect(paths.filter((path) => path?.startsWith('/assessments'))).toEqual([])
})

test('both trails say who passed it on, and the other one who answered', async () => {
  const { received, reference } = await transfer()
  const entries = (await auditEntries(api)).filter(({ operation }) => operation === 'passOn')
  const [here] = entries.filter(({ object }) => object === `referral ${reference}`)
  const [over] = entries.filter(({ object }) => object === `referral ${received}`)
  expect(here).toMatchObject({ partnership: 'LKM', actor: { name: 'Bryony Okafor' } })
  expect(over).toMatchObject({ partnership: 'VNT', actor: { agency: 'MASH of Larkmere' } })
})

test('one’s own partnership is no other, nor is one that does not exist', async () => {
  const reference = await sendToMash(api)
  await takeAndRate(worker, reference)
  for (const to of ['LKM', 'XXX'])
    expect((await passOnPart(worker, reference, { ...toVennshire, to })).problem.errors?.[0]?.field).toBe(
      'to',
    )
})
