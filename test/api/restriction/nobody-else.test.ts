import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import { type Operation, parameterNames } from '#shared/api/operation.ts'
import { type Api, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { passOn, sendToMash } from '../support/desks.ts'
import { prepare, send, versionOf } from '../support/referrals.ts'
import { canaries, canaryAnswers, idOf, restrict } from './support.ts'

/** Everybody but the author, the lead who signed it off, and the manager and the worker who are named. */
const readers = ['lkm-teacher', 'lkm-head', 'lkm-mash-manager', 'lkm-mash-one']
const others = [
  ...demonstrationAccounts.map(({ sub }) => sub).filter((sub) => sub.startsWith('lkm-')),
  'vnt-lead',
  'vnt-mash',
].filter((sub) => !readers.includes(sub))
const school = 'Hollin Bank'

let api: Api
let records: Target[]

const targetOf = async (reference: string, more: Partial<Target> = {}): Promise<Target> => ({
  reference,
  person: idOf(api, 'lkm-constable'),
  contact: 'lkm-housing',
  contribution: 'CCCCCCCCCCCCCCCCCCCCCC',
  date: (await api.as('lkm-mase').listMeetings()).body.meetings[0]?.date as string,
  item: 'none',
  information: 'none',
  share: 'none',
  ...more,
})

/** One at the MASH that was asked about at another post, and one at the MASE and on an agenda: both restricted. */
beforeAll(async () => {
  api = await startApi()
  const teacher = api.as('lkm-teacher')
  const draft = await prepare(teacher, 'mash', canaryAnswers)
  const asked = await teacher.askForContribution({
    reference: draft,
    requestId: randomUUID(),
    contact: 'lkm-mase',
    sections: ['identifying-details'],
    ask: 'Which surgery is the child with?',
  })
  await teacher.askForSignOff({ reference: draft, version: await versionOf(teacher, draft) })
  const authorised = await api
    .as('lkm-head')
    .authorise({ reference: draft, version: await versionOf(teacher, draft) })
  await teacher.sendReferral({ reference: draft, version: authorised.body.version })

  const atMase = await send(teacher, api.as('lkm-head'), 'mash', canaryAnswers)
  const coordinator = api.as('lkm-mase')
  const passed = await passOn(api.as('lkm-mash-one'), atMase)
  const accepted = await coordinator.acceptForMase({ reference: atMase, version: passed })
  const { date } = await targetOf(atMase)
  await coordinator.putOnAgenda({
    reference: atMase,
    meeting: date,
    version: accepted.body.version,
    heading: 'victims',
  })
  const item = (await coordinator.readMeeting({ meeting: date })).body.items[0]?.id as string
  records = [await targetOf(draft, { contribution: asked.body.id }), await targetOf(atMase, { item })]
  for (const { reference } of records) await restrict(api, reference, ['lkm-mash-one'])
})
afterAll(() => api.stop())

/** All objects of an answer that are about the record. */
function about(value: unknown, reference: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const found = Object.values(value).flatMap((part) => about(part, reference))
  return (value as { reference?: unknown }).reference === reference
    ? [...found, JSON.stringify(value)]
    : found
}

function expectNothingOf(text: string, reference: string, whose: string) {
  for (const canary of Object.values(canaries)) expect(text, whose).not.toContain(canary)
  for (const part of about(JSON.parse(text), reference)) expect(part, whose).not.toContain(school)
}

/** Opening it in an emergency is what opens it: that has tests of its own. */
const names = (Object.keys(operations) as OperationName[]).filter((name) => name !== 'breakGlass')

/** Whether an operation is done to the record itself; the pointer is all there is to read of it. */
const isOnRecord = (name: OperationName): boolean => {
  const operation: Operation = operations[name]
  const isOnOne = parameterNames(operation.path).includes('reference')
  return isOnOne && operation.function !== 'audit' && name !== 'readPointer'
}

const asTheyStand = async () =>
  Promise.all(
    records.map(
      async ({ reference }) => (await api.as('lkm-mash-manager').readReferral({ reference })).body.referral,
    ),
  )

let before: Awaited<ReturnType<typeof asTheyStand>>
beforeAll(async () => {
  before = await asTheyStand()
})

test.each(names)('%s tells nobody who is not named on a restricted record what it says', async (name) => {
  for (const target of records)
    await Promise.all(
      others.map(async (sub) => {
        const { status, text } = await api.as(sub)[name](cases[name](target) as never)
        expectNothingOf(text, target.reference, `${name} as ${sub}`)
        if (isOnRecord(name)) expect([403, 404], `${sub}: ${text}`).toContain(status)
      }),
    )
})

test('none of them has changed anything', async () => {
  expect(await asTheyStand()).toEqual(before)
})

test('who could read it otherwise is told that it exists and whom to ask, and nothing else', async () => {
  const { reference } = records[0] as Target
  const refused = await api.as('lkm-mash-two').readReferral({ reference })
  expect(refused.status).toBe(403)
  expect(refused.problem).toEqual({
    type: 'urn:referral-hub:restricted',
    title: 'This record is restricted',
    status: 403,
    detail: expect.stringMatching(/Ask a MASH manager: 01632 \d+/),
    restricted: { reference, phone: expect.any(String) },
  })
  const lead = await api.as('lkm-lead').readAssessment({ reference })
  expect(lead.problem.type).toBe('urn:referral-hub:restricted')
})

test('who could not read it anyway finds the same as for a record that was never made', async () => {
  const { reference } = records[0] as Target
  for (const [sub, never] of [
    ['lkm-nurse', 'LKM-0000-0000-0'],
    ['vnt-lead', 'LKM-0000-0000-0'],
  ] as const) {
    const [restricted, none] = await Promise.all(
      [reference, never].map((one) => api.as(sub).readAssessment({ reference: one })),
    )
    expect(restricted?.text, sub).toBe(none?.text)
  }
})

test('those who are named, its author and who signed it off read it as ever', async () => {
  const { reference } = records[0] as Target
  for (const sub of ['lkm-mash-one', 'lkm-mash-manager'])
    expect((await api.as(sub).readReferral({ reference })).text, sub).toContain(canaries.name)
  for (const sub of ['lkm-teacher', 'lkm-head'])
    expect((await api.as(sub).readAssessment({ reference })).text, sub).toContain(canaries.name)
})

test('a queue does not lose it: it stands there with its clock, and without the child', async () => {
  const { reference } = records[0] as Target
  const seen = async (sub: string) =>
    (await api.as(sub).listQueue({ view: 'new' })).body.rows.find((row) => row.reference === reference)
  const named = await seen('lkm-mash-one')
  expect(await seen('lkm-mash-two')).toMatchObject({
    restricted: true,
    childName: 'Restricted record',
    agency: { name: 'Withheld' },
    dueAt: named?.dueAt,
  })
  expect(named?.childName).toBe(canaries.name)
})

test('an agenda keeps its place and says only that there is one', async () => {
  const { date, reference } = records[1] as Target
  const { items } = (await api.as('lkm-mase').readMeeting({ meeting: date })).body
  expect(items.find((item) => item.reference === reference)?.row).toMatchObject({ restricted: true })
})

test('a search tells the MASH that there is a record, and colleagues of its author nothing', async () => {
  const { reference } = records[0] as Target
  const found = async (sub: string) =>
    (await api.as(sub).searchChildren({ name: canaries.name })).body.records.find(
      (one) => one.reference === reference,
    )
  expect(await found('lkm-mash-two')).toMatchObject({ restricted: true, reasons: [], differences: [] })
  expect(await found('lkm-lead')).toBeUndefined()
  expect(await found('lkm-head')).toMatchObject({ agency: { name: expect.stringContaining(school) } })
  const same = await sendToMash(api, canaryAnswers)
  const page = (await api.as('lkm-mash-two').readReferral({ reference: same })).body
  expect(page.matches.find(({ row }) => row.reference === reference)).toMatchObject({
    row: { restricted: true },
    reasons: [],
  })
  const judged = await api.as('lkm-mash-two').confirmSameChild({ reference: same, other: reference })
  expect(judged.problem.type).toBe('urn:referral-hub:restricted')
})
