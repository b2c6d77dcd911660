import { afterAll, beforeAll, expect, test } from 'vitest'
import { ringMail } from '#functions/platform/intelligence/delivery-writes.ts'
import { breachItem, intelligenceItem, releaseItem } from '#functions/platform/intelligence/stored.ts'
import { alertItem } from '#functions/platform/intelligence/watch-items.ts'
import { personItem } from '#functions/platform/people.ts'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { nextIntelligenceReference } from '#test/factories/intelligence.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { storeItem, whoIs } from '../support/intelligence.ts'
import { mailsAbout, putItem } from '../support/store.ts'
import { anItemOf, aVehicle } from './connections/support.ts'

let api: Api
let officer: Client

beforeAll(async () => {
  api = await startApi()
  officer = api.as('lkm-intelligence')
})
afterAll(() => api.stop())

const keptFrom = (subject: string) => ({
  excluded: { people: [{ ...whoIs(api, subject).ref, why: 'They know him' }], agencies: [] },
})
const minute = (of: number) => `2026-01-05T10:${String(of).padStart(2, '0')}:00.000Z`
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

interface Listed {
  readonly next?: string | undefined
}

/** Every page of a list, one after another; none of their cursors tells of what is kept. */
async function pagesOf<Page extends Listed>(
  kept: string,
  read: (cursor: string | undefined) => Promise<{ readonly body: Page }>,
): Promise<Page[]> {
  const pages: Page[] = []
  let cursor: string | undefined
  do {
    const { body } = await read(cursor)
    pages.push(body)
    cursor = body.next
    expect(Buffer.from(cursor ?? '', 'base64url').toString()).not.toContain(kept)
  } while (cursor)
  return pages
}

test('whom to ring leaves no gap, no further page and no trace in a cursor where a recipient is kept', async () => {
  const ring = (at: number) => ({ ring: { because: 'silent', since: minute(at) } }) as const
  await storeItem(api, { given: times(26, (at) => ring(at < 24 ? at : at + 1)) })
  const kept = await storeItem(api, { item: keptFrom('lkm-intelligence'), given: [ring(24), ring(58)] })
  const pages = await pagesOf(kept.reference, (cursor) => officer.listToRing({ cursor }))
  expect(pages.map(({ rows }) => rows.length)).toEqual([25, 1])
})

test('connections of an item that is kept leave no gap either', async () => {
  for (const at of times(7, (one) => one)) await anItemOf(api, aVehicle('LK61 KPT', { often: `${at} times` }))
  const kept = await anItemOf(api, aVehicle('LK61 KPT', keptFrom('lkm-intelligence')))
  const pages = await pagesOf(kept, (cursor) => officer.listConnections({ which: 'possible', cursor }))
  expect(pages.map(({ rows }) => rows.length)).toEqual([20, 1])
})

test('nor do alerts of it', async () => {
  const { reference } = await storeItem(api)
  const kept = await storeItem(api, { item: keptFrom('lkm-intelligence') })
  const started = await officer.startWatch({
    requestId: 'watch-for-what-is-kept',
    kind: 'vehicle',
    text: 'LK62 WCH',
    reason: 'It waits there',
    until: { day: '31', month: '12', year: String(new Date().getFullYear()) },
  })
  const { watch } = started.body
  const alert = (of: string, at: number) =>
    putItem(
      api,
      alertItem({
        ...{ id: `alert-${at}`, partnership: 'LKM', version: 1, watch },
        ...{ reference: of, at: minute(at), strength: 'near' },
      }),
    )
  await alert(kept.reference, 0)
  for (const at of times(26, (one) => one + 1)) await alert(at === 3 ? kept.reference : reference, at)
  const pages = await pagesOf(kept.reference, (cursor) => officer.listWatches({ which: 'new', cursor }))
  expect(pages.map(({ alerts }) => alerts.length)).toEqual([25])
})

test('nor do breaches of it', async () => {
  const { reference } = await storeItem(api)
  const kept = await storeItem(api, { item: keptFrom('lkm-intelligence') })
  const { ref: by } = whoIs(api, 'lkm-intelligence-two')
  const breach = (item: string, at: number) =>
    putItem(
      api,
      breachItem({
        ...{ id: `breach-${at}`, partnership: 'LKM', version: 1, item, dissemination: 'none' },
        ...{ knownAt: minute(at), dueAt: minute(at), by, because: 'Wrong post', opened: false, notes: [] },
        decision: { tell: 'not-reported', reason: 'No risk', peopleTold: 'no', by, at: minute(at) },
      }),
    )
  for (const at of times(28, (one) => one))
    await breach(at === 0 || at === 3 ? kept.reference : reference, at)
  const pages = await pagesOf(kept.reference, (cursor) => officer.listBreaches({ cursor }))
  expect(pages.map(({ decided }) => decided.length)).toEqual([25, 1])
})

test('nor does what came of it, for who gave it', async () => {
  const { item } = await storeItem(api, { giver: 'lkm-nurse' })
  const feedback = [{ id: 'told', what: 'acknowledged', at: minute(59) }] as const
  const given = async (at: number, more = {}) => {
    const reference = nextIntelligenceReference('LKM')
    await putItem(api, intelligenceItem({ ...item, reference, givenAt: minute(at), feedback, ...more }))
    return reference
  }
  const kept = await given(0, keptFrom('lkm-nurse'))
  const shown: string[] = []
  for (const at of times(25, (one) => one + 1)) shown.push(await given(at))
  const read = (cursor: string | undefined) => api.as('lkm-nurse').listFeedback({ of: 'me', cursor })
  expect((await pagesOf(kept, read)).map(({ rows }) => rows.length)).toEqual([25])
  // The references of what others gave are not told, nor is that of the page's last in its cursor.
  shown.push(await given(26))
  const pages = await pagesOf(kept, read)
  expect(pages.map(({ rows }) => rows.length)).toEqual([25, 1])
  const cursor = Buffer.from(pages[0]?.next ?? '', 'base64').toString()
  for (const reference of shown) expect(cursor).not.toContain(reference)
})

test('nor does what is taken out of the hub', async () => {
  const checkedAt = '2026-01-07T10:00:00.000Z'
  const stored = await storeItem(api, { release: { checkedAt } })
  const excluded = keptFrom('lkm-intelligence')
  const kept = await storeItem(api, { item: excluded, release: { checkedAt: '2026-01-07T10:30:00.000Z' } })
  const [release] = stored.releases
  for (const number of times(40, (at) => at + 2))
    await putItem(api, releaseItem('LKM', { ...(release as NonNullable<typeof release>), number }))
  const day = { day: '7', month: '1', year: '2026' }
  const why = { purpose: 'investigation', why: 'It is worked on' } as const
  const begun = await officer.exportReleases({ ...why, from: day, to: day })
  const pages = await pagesOf(kept.reference, (cursor) =>
    officer.readExport({ export: begun.body.export, cursor }),
  )
  expect(pages.map(({ releases }) => releases.length)).toEqual([40, 1])
  await putItem(
    api,
    releaseItem('LKM', { ...(release as NonNullable<typeof release>), number: 41, state: 'given-back' }),
  )
  const again = await officer.exportReleases({ ...why, from: day, to: day })
  const rest = await pagesOf(kept.reference, (cursor) =>
    officer.readExport({ export: again.body.export, cursor }),
  )
  expect(rest.map(({ releases }) => releases.length)).toEqual([40])
})

test('nor does a mail to the desk, which all its officers read: who may know is written to by themselves', async () => {
  const told = { ring: { because: 'silent', since: minute(1) } } as const
  const send = async (item: object) => {
    const { reference, given } = await storeItem(api, { item, given: [told] })
    const desk = { intelligence: { desk: 'lkm-intelligence' } } as Parameters<typeof ringMail>[0]
    const mail = ringMail(desk, given[0] as (typeof given)[0], new Date().toISOString())
    if ('put' in mail) await putItem(api, mail.put)
    return (await mailsAbout(api, reference)).map((line) => line.replace('intelligence-ring ', ''))
  }
  const second = demonstrationAccounts.find(({ sub }) => sub === 'lkm-intelligence-two')?.email
  const [desk] = await send({})
  expect(desk).not.toBe(second)
  expect(await send(keptFrom('lkm-intelligence'))).toEqual([second])
})

test('among more people than one page holds each can be found, to keep an item from them', async () => {
  const { reference } = await storeItem(api)
  const { ref, agency } = whoIs(api, 'lkm-teacher')
  const somebody = (at: number) =>
    personItem({
      ...{ id: `person-${at}`, name: `Aaron ${at}`, post: ref.post, agency, partnership: 'LKM', version: 1 },
      ...{ email: `aaron-${at}@school.example`, roles: ['practitioner'], active: true },
      ...{ issuer: api.signIn.issuer, subject: `person-${at}` },
    })
  for (let from = 0; from < 501; from += 50)
    await Promise.all(times(Math.min(50, 501 - from), (at) => putItem(api, somebody(from + at))))
  const last = whoIs(api, 'lkm-intelligence-two').ref.name
  const found = await officer.findToExclude({ item: reference, find: last })
  expect(found.body.found).toMatchObject([{ who: 'person', name: last }])
})

test('what was split from an item is kept from whom that is kept from afterwards, with what was split from that', async () => {
  const second = api.as('lkm-intelligence-two')
  const split = async (item: string) => {
    const { version } = (await second.readIntelligence({ item })).body
    const made = await second.splitIntelligence({ item, version, kind: 'place', what: 'It waits there.' })
    expect(made.status, made.text).toBe(201)
    return made.body.item
  }
  const { reference: item } = await storeItem(api, { state: 'graded' })
  const part = await split(item)
  const further = await split(part)
  const { version } = (await second.readIntelligence({ item })).body
  const { id } = whoIs(api, 'lkm-intelligence').ref
  const kept = { item, version, who: 'person', id, exclude: 'yes', why: 'He knows him' } as const
  expect((await second.excludeFromIntelligence(kept)).status).toBe(200)
  for (const one of [item, part, further]) {
    expect((await officer.readIntelligence({ item: one })).status).toBe(404)
    expect((await second.readIntelligence({ item: one })).status).toBe(200)
  }
})
