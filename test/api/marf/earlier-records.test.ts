import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { safe, send, start, versionOf } from '../support/referrals.ts'
import { auditEntries } from '../support/store.ts'

let api: Api
let teacher: Client
let lead: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  teacher = api.as('lkm-teacher')
  lead = api.as('lkm-lead')
})
afterAll(() => api.stop())

const known = {
  'child.name': { value: 'Merrin Quillfeather' },
  'child.gp': { value: 'Larkmere Surgery' },
  'concern.reason': { value: 'Collected by adults nobody knows' },
  'volt.offenders': { value: 'A man in a silver hatchback' },
  'child.religion': { mark: 'not-known' as const },
}

const child = { name: 'Merrin Quillfeather' }

const startFor = async (client: Client, sameChild: readonly string[]) => {
  const started = await client.startAssessment({
    requestId: randomUUID(),
    toolId: 'nwg',
    toolVersion: '2017',
    danger: safe,
    child,
    sameChild: [...sameChild],
  })
  expect(started.status).toBe(201)
  return started.body.reference
}

test('a colleague’s earlier record of the same child says who the child is, and no more than that', async () => {
  const earlier = await send(teacher, api.as('lkm-head'), 'mash', known)
  const reference = await startFor(lead, [earlier])
  const { records } = (await lead.readEarlier({ reference })).body
  expect(records.map((one) => one.reference)).toEqual([earlier])
  const said = JSON.stringify(records)
  expect(said).toContain('Merrin Quillfeather')
  expect(said).toContain('Larkmere Surgery')
  for (const other of ['nobody knows', 'silver hatchback']) expect(said).not.toContain(other)
  const answers = records.flatMap(({ forms }) => forms.flatMap((form) => Object.values(form.answers)))
  expect(answers.filter(({ mark }) => mark !== undefined)).toEqual([])
  const trail = (await auditEntries(api)).filter(({ operation }) => operation === 'readEarlier')
  expect(trail.map(({ object, kind }) => `${kind} ${object}`).toSorted()).toEqual(
    [`read referral ${earlier}`, `read referral ${reference}`].toSorted(),
  )
})

test('nothing is taken over from a record that nobody has said is about the same child', async () => {
  await send(teacher, api.as('lkm-head'), 'mash', known)
  const reference = await start(lead)
  expect((await lead.readEarlier({ reference })).body.records).toEqual([])
})

test('what another agency wrote is never taken over, whoever says that it is the same child', async () => {
  const theirs = await send(api.as('lkm-nurse'), api.as('lkm-nurse-manager'), 'mash', known)
  const refused = await teacher.startAssessment({
    requestId: randomUUID(),
    toolId: 'nwg',
    toolVersion: '2017',
    danger: safe,
    child,
    sameChild: [theirs],
  })
  expect(refused.status).toBe(422)
  const ours = await send(teacher, api.as('lkm-head'), 'mash', known)
  const worker = api.as('lkm-mash-one')
  await worker.claimReferral({ reference: ours })
  const judged = await worker.confirmSameChild({ reference: ours, other: theirs })
  expect(judged.status).toBe(200)
  const next = await startFor(teacher, [ours])
  const { records } = (await teacher.readEarlier({ reference: next })).body
  expect(records.map((one) => one.reference)).toEqual([ours])
})

test('it is read for one’s own draft alone', async () => {
  const earlier = await send(teacher, api.as('lkm-head'), 'mash', known)
  const reference = await startFor(lead, [earlier])
  expect((await teacher.readEarlier({ reference })).status).toBe(404)
  expect((await api.as('lkm-nurse').readEarlier({ reference })).status).toBe(404)
})

test('a colleague’s draft is not read before it is finished, and then it is', async () => {
  const draft = await startFor(lead, [])
  await lead.saveSection({
    reference: draft,
    form: 'assessment',
    section: 'identifying-details',
    version: 1,
    answers: { '2.1': { value: 'Merrin Quillfeather' }, '2.2': { value: 'Where nobody may find her' } },
  } as never)
  const reference = await startFor(teacher, [draft])
  const before = await teacher.readEarlier({ reference })
  expect(before.body.records).toEqual([])
  expect(before.text).not.toContain('nobody may find her')
  const trail = (await auditEntries(api)).filter(({ operation }) => operation === 'readEarlier')
  expect(trail.map(({ object }) => object)).not.toContain(`referral ${draft}`)
  const listed = (await teacher.listSameChild({ reference })).body.records
  expect(listed.find((one) => one.reference === draft)).toMatchObject({
    state: 'draft',
    author: { name: 'Idris Calloway' },
  })

  const person = (await teacher.whoAmI()).body.person.id
  await lead.shareAssessment({ reference: draft, person, version: await versionOf(lead, draft) } as never)
  const shared = await teacher.readEarlier({ reference })
  expect(shared.body.records.map((one) => one.reference)).toEqual([draft])
  expect(shared.text).toContain('nobody may find her')
  await lead.stopSharing({ reference: draft, person, version: await versionOf(lead, draft) } as never)
  expect((await teacher.readEarlier({ reference })).body.records).toEqual([])
})

test('a safeguarding lead, who may read the drafts of their agency, is filled in from one', async () => {
  const draft = await startFor(teacher, [])
  const reference = await startFor(lead, [draft])
  const { records } = (await lead.readEarlier({ reference })).body
  expect(records.map((one) => one.reference)).toEqual([draft])
})
