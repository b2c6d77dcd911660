import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeAudit } from '#functions/platform/audit.ts'
import { personIdOf, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { type OperationName, operations } from '#shared/api/index.ts'
import type { Operation } from '#shared/api/operation.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import { rules } from '#shared/permissions/rules.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'
import { storeItem } from '../support/intelligence.ts'
import { makeScenery, type Scenery } from '../support/scenery.ts'
import { allItems, auditEntries, entriesLeftWhile } from '../support/store.ts'
import { maseReads } from './mase-reads.ts'

let api: Api
let scenery: Scenery
let auditor: Client

beforeAll(async () => {
  api = await startApi()
  scenery = await makeScenery(api)
  auditor = api.as('lkm-auditor')
})
afterAll(() => api.stop())

const names = Object.keys(operations) as OperationName[]
const thing = (index: number) => () => scenery.things[index] as Target
const [draft, atMash, atBoth, theirs] = [thing(0), thing(1), thing(2), thing(3)] as const

/** What shows nothing of any record: the caller themselves, posts without addresses, the dates of meetings. */
const withoutRecord = new Set<OperationName>(['whoAmI', 'listRecipients', 'listMeetings'])

/** Entries that a call has left. */
const leftBy = (name: OperationName, subject: string, input: object): Promise<AuditEntry[]> =>
  entriesLeftWhile(api, async () => api.call(name, input, await api.token(subject)))

const idOf = (subject: string) => personIdOf({ issuer: api.signIn.issuer, subject })

/** Has the work of a worker put back into the queue. */
async function handOver(subject: string): Promise<string> {
  await takeAndRate(api.as(subject), await sendToMash(api))
  const manager = api.as('lkm-mash-manager')
  const person = idOf(subject)
  const { held } = (await manager.readHandOverChoice({ person })).body
  const { body } = await manager.handOver({
    person,
    requestId: randomUUID(),
    way: 'queue',
    reason: 'She is ill',
    referrals: held.map(({ reference, version }) => `${reference} ${version}`),
  })
  return body.handOver
}

/** Has intelligence recalled that a post was given; gives the breach. */
async function goneAstray(): Promise<string> {
  const { reference: item } = await storeItem(api, { given: [{ id: 'gone-astray' }] })
  const given = { item, dissemination: 'gone-astray', version: 1 }
  const { body } = await api.as('lkm-intelligence').recallDelivery({ ...given, because: 'The wrong post' })
  return body.breach
}

/** Calls that go well, where the case of the matrix would be refused as stale or out of place. */
const goingWell: Partial<Record<OperationName, () => Promise<[string, object]>>> = {
  readAssessment: async () => ['lkm-teacher', { reference: draft().reference }],
  saveSection: async () => [
    'lkm-teacher',
    { ...cases.saveSection(draft()), version: 0, section: 'identifying-details' },
  ],
  recordDanger: async () => ['lkm-teacher', cases.recordDanger(draft())],
  chooseRoute: async () => ['lkm-teacher', cases.chooseRoute(draft())],
  claimReferral: async () => ['lkm-mash-one', cases.claimReferral(atMash())],
  readReferral: async () => ['lkm-mash-one', cases.readReferral(atMash())],
  readMaseReferral: async () => ['lkm-mase', cases.readMaseReferral(atBoth())],
  readContribution: async () => ['lkm-mase', cases.readContribution(draft())],
  readWhoLooked: async () => ['lkm-mash-manager', cases.readWhoLooked(atMash())],
  readInformation: async () => ['lkm-mash-one', cases.readInformation(atBoth())],
  readInformationAsked: async () => ['lkm-constable', cases.readInformationAsked(atBoth())],
  readSubmission: async () => [
    'lkm-teacher',
    (await api.as('lkm-teacher').startSubmission({ requestId: randomUUID(), fear: 'no' })).body,
  ],
  readWatch: async () => [
    'lkm-intelligence',
    (await api.as('lkm-intelligence').startWatch(cases.startWatch(draft()) as never)).body,
  ],
  readHandOver: async () => ['lkm-mash-manager', { handOver: await handOver('lkm-mash-two') }],
  readSentShare: async () => ['lkm-mash-one', cases.readSentShare(atBoth())],
  readShare: async () => ['lkm-lead', cases.readShare(atBoth())],
  readBreach: async () => ['lkm-auditor', { breach: await goneAstray() }],
  readMyIntelligence: async () => ['lkm-constable', cases.readMyIntelligence(atMash())],
  readExport: async () => {
    const officer = api.as('lkm-intelligence')
    const { reference } = await storeItem(api)
    const need = { purpose: 'review', why: 'To look back' } as const
    const { body } = await officer.exportRelease({ item: reference, number: '1', ...need })
    return ['lkm-intelligence', body]
  },
  openMyIntelligence: async () => ['lkm-constable', cases.openMyIntelligence(atMash())],
  readMyMeeting: async () => ['lkm-nurse', cases.readMyMeeting(draft())],
  ...maseReads(() => api),
}

const someoneFor = (operation: Operation): string =>
  demonstrationAccounts.find(
    ({ roles, partnership }) =>
      partnership.code === 'LKM' && roles.some((role) => role in rules[operation.may]),
  )?.sub as string
const someoneNotFor = (operation: Operation): string | undefined =>
  demonstrationAccounts.find(
    ({ roles, partnership }) =>
      partnership.code === 'LKM' && !roles.some((role) => role in rules[operation.may]),
  )?.sub

const reads = names.filter((name) => operations[name].method === 'GET' && !withoutRecord.has(name))

test.each([...new Set([...reads, ...(Object.keys(goingWell) as OperationName[])])])(
  '%s leaves one entry for each record, of who did it',
  async (name) => {
    const [subject, input] = (await goingWell[name]?.()) ?? [
      someoneFor(operations[name]),
      cases[name](atMash()),
    ]
    const entries = await leftBy(name, subject, input)
    // A page that shows something of further records leaves one for each.
    expect(new Set(entries.map(({ object }) => object)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      expect(entry).toMatchObject({ operation: name, actor: { id: idOf(subject) }, partnership: 'LKM' })
      expect(entry.kind).toBe(reads.includes(name) ? 'read' : 'change')
    }
  },
)

test.each(names.filter((name) => someoneNotFor(operations[name])))(
  '%s leaves an entry when it is refused to somebody without the role',
  async (name) => {
    const subject = someoneNotFor(operations[name]) as string
    const entries = await leftBy(name, subject, cases[name](atMash()))
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ operation: name, kind: 'refused', actor: { id: idOf(subject) } })
  },
)

test('what was asked of another partnership’s record leaves the same trail as what does not exist', async () => {
  // A quarter is nobody's record: what is begun for it is there the second time.
  const things = names.filter((name) => !name.startsWith('readTrail') && name !== 'beginProfile')
  const trailOf = async (target: Target) => {
    const left = await entriesLeftWhile(api, async () => {
      for (const name of things)
        await api.call(name, cases[name](target), await api.token(someoneFor(operations[name])))
    })
    return left.map(({ operation, kind }) => `${operation} ${kind}`).toSorted()
  }
  const date = draft().date
  expect(await trailOf({ ...theirs(), date })).toEqual(await trailOf({ ...scenery.nowhere, date }))
})

test('every change of a whole journey is in the trail of its referral', async () => {
  const reference = atMash().reference
  const worker = api.as('lkm-mash-manager')
  const { referral } = (await worker.readReferral({ reference })).body
  if (referral.state === 'new') await takeAndRate(worker, reference)
  const { history } = (await worker.readReferral({ reference })).body
  const trail = (await auditEntries(api)).filter(({ object }) => object === `referral ${reference}`)
  const isIn = ({ at, by }: HistoryEntry) =>
    trail.some(
      (entry) =>
        entry.kind === 'change' &&
        entry.actor.id === by.id &&
        Math.abs(Date.parse(entry.at) - Date.parse(at)) < 1_000,
    )
  expect(history.filter((entry) => !isIn(entry))).toEqual([])
  expect(history.length).toBeGreaterThan(5)
})

describe('the trail', () => {
  test('is read page by page, the latest first, without gaps or doubles', async () => {
    const teacher = api.as('lkm-teacher')
    const { reference } = draft()
    for (let index = 0; index < 55; index++) await teacher.readAssessment({ reference })
    const pages: AuditEntry[][] = []
    let cursor: string | undefined
    do {
      const { body } = await auditor.readTrailOfPerson({ person: idOf('lkm-teacher'), cursor })
      pages.push(body.entries)
      cursor = body.next
    } while (cursor)
    expect(pages.length).toBeGreaterThan(1)
    const all = pages.flat()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
    expect(all).toHaveLength(
      (await auditEntries(api)).filter(({ actor }) => actor.id === idOf('lkm-teacher')).length,
    )
  })

  test('shows who looked into it', async () => {
    const { reference } = draft()
    await auditor.readTrailOfReferral({ reference })
    const trail = await auditor.readTrailOfPerson({ person: idOf('lkm-auditor') })
    expect(trail.body.entries[0]).toMatchObject({
      operation: 'readTrailOfReferral',
      object: `trail of referral ${reference}`,
    })
  })

  test('cannot be written over: an entry with the key of another leaves that as it was', async () => {
    const [entry] = await auditEntries(api)
    const deps = runtimeDependencies()
    await writeAudit(deps, { ...(entry as AuditEntry), operation: 'nothingAtAll' })
    deps.db.destroy()
    expect((await auditEntries(api)).find(({ id }) => id === entry?.id)).toEqual(entry)
  })

  test('stands apart from the records, where no function but the auditor’s reads', async () => {
    const kinds = new Set((await allItems(api, 'hub')).map(({ entity }) => entity as string))
    expect(kinds).not.toContain('audit')
  })
})
