import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personIdOf, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { draftItem, givenItem } from '#functions/platform/intelligence/drafts.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { MOST_PIECES } from '#shared/intelligence/draft.ts'
import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { whoIs } from '../../support/intelligence.ts'
import { allItems, entriesLeftWhile, putItem } from '../../support/store.ts'
import { sourceOf } from '../sending/support.ts'

let api: Api
let teacher: Client

beforeAll(async () => {
  api = await startApi()
  teacher = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const van = {
  part: 'piece',
  kind: 'vehicle',
  details: { registration: 'ZZ18', colour: 'Silver' },
  what: 'A van waited by the gate at four.',
  when: 'Last Tuesday',
  where: 'The school gate',
  often: 'Twice that I know of',
} as const
const source = {
  part: 'source',
  know: 'told-first-hand',
  corroborated: 'no',
  doubted: 'not-known',
  sourceAtRisk: 'yes',
  toldBy: 'A girl in year nine',
  howWords: 'She told me after the lesson',
  whoElseKnows: 'Her form tutor',
  caution: 'She is afraid of her brother',
} as const

async function begin(client: Client, fear = 'no'): Promise<string> {
  const { status, body } = await client.startSubmission({ requestId: randomUUID(), fear })
  expect(status).toBe(201)
  return body.draft
}

/** Saves pages one after another, and tells the version that the draft has then. */
async function save(client: Client, draft: string, ...parts: object[]): Promise<number> {
  let version = (await client.readSubmission({ draft })).body.draft?.version as number
  for (const part of parts) {
    const saved = await client.saveSubmission({ draft, version, ...part } as never)
    if (saved.status !== 200) throw new Error(`Not saved: ${saved.text}`)
    version = saved.body.version
  }
  return version
}

async function give(client: Client, ...parts: object[]): Promise<string[]> {
  const draft = await begin(client)
  const version = await save(client, draft, ...parts)
  const given = await client.giveSubmission({ draft, version })
  expect(given.status).toBe(201)
  return given.body.references
}

const under = async (reference: string) =>
  (await allItems(api, 'hub')).filter(({ pk }) => pk === `INTELLIGENCE#${reference}`)

const itemOf = async (reference: string): Promise<IntelligenceItem> =>
  (await under(reference)).find(({ sk }) => sk === 'HEAD')?.data as IntelligenceItem

const countItems = async () =>
  (await allItems(api, 'hub')).filter(({ entity }) => entity === 'intelligence').length

describe('what is given', () => {
  test('becomes items, each with a reference of its own, and one mail tells the desk', async () => {
    const references = await give(
      teacher,
      van,
      { part: 'piece', kind: 'person', details: { otherNames: 'Rook' } },
      source,
      { part: 'name', contactId: 'lkm-police-spoc', told: 'no' },
    )
    expect(references).toHaveLength(2)
    for (const reference of references) expect(checkIntelligenceReference(reference).ok).toBe(true)
    const { part: _, ...said } = van
    expect(await itemOf(references[0] as string)).toMatchObject({
      ...said,
      state: 'received',
      partnership: 'LKM',
      named: [{ contactId: 'lkm-police-spoc', told: false }],
      provenance: { know: 'told-first-hand', corroborated: 'no', doubted: 'not-known', sourceAtRisk: 'yes' },
    })
    expect(await itemOf(references[1] as string)).toMatchObject({
      kind: 'person',
      details: { otherNames: 'Rook' },
      what: '',
    })
    const mails = (await allItems<Mail>(api, 'hub')).filter(
      ({ entity, data }) => entity === 'mail' && references.includes(data.reference),
    )
    expect(mails.map(({ data }) => data)).toMatchObject([
      { kind: 'intelligence-received', to: { contact: 'lkm-intelligence' }, path: '/intelligence' },
    ])
  })

  test('says nowhere in plain who gave it, and keeps it apart for the desk', async () => {
    const { ref, agency } = whoIs(api, 'lkm-teacher')
    const [reference = ''] = await give(
      teacher,
      van,
      source,
      { part: 'name', someone: 'The head of year', told: 'yes', toldBy: 'I did' },
      { part: 'name', someone: 'The office', told: 'yes', toldBy: 'Tamsin' },
      { part: 'name', someone: 'The club', told: 'yes', toldBy: `The nurse of ${agency.name}` },
    )
    const plain = JSON.stringify(await under(reference))
    for (const trace of [ref.id, ref.name, 'Tamsin', 'Ellery', ref.post, agency.id, agency.name])
      expect(plain).not.toContain(trace)
    for (const said of [source.toldBy, source.howWords, source.whoElseKnows, source.caution])
      expect(plain).not.toContain(said)
    const { part: _, know, corroborated, doubted, sourceAtRisk, ...words } = source
    expect(await sourceOf(api, reference)).toMatchObject({ ...words, person: ref, agency })
  })

  test('stands in the trail as giving, without a reference', async () => {
    let references: string[] = []
    const entries = await entriesLeftWhile(api, async () => {
      references = await give(teacher, van, source)
    })
    expect(new Set(entries.map(({ object }) => object))).toEqual(new Set(['intelligence']))
    expect(entries.map(({ operation }) => operation)).toContain('giveSubmission')
    for (const reference of references) expect(JSON.stringify(entries)).not.toContain(reference)
  })

  test('may be a part of a number plate, a nickname or a few words', async () => {
    const references = await give(
      teacher,
      { part: 'piece', kind: 'vehicle', details: { registration: '18' } },
      { part: 'piece', kind: 'child', details: { otherNames: 'Jay' } },
      { part: 'piece', kind: 'trend', what: 'More of them have two phones' },
      source,
    )
    expect(references).toHaveLength(3)
  })

  test('is made once, however often one presses', async () => {
    const draft = await begin(teacher)
    const version = await save(teacher, draft, van, source)
    const before = await countItems()
    const both = await Promise.all([
      teacher.giveSubmission({ draft, version }),
      teacher.giveSubmission({ draft, version }),
    ])
    const again = await teacher.giveSubmission({ draft, version })
    const [first] = both.map(({ body }) => body.references)
    expect([...both, again].map(({ status }) => status)).toEqual([201, 201, 201])
    expect([...both, again].map(({ body }) => body.references)).toEqual([first, first, first])
    expect(await countItems()).toBe(before + 1)
  })

  test('is shown once with its references, and then nowhere', async () => {
    const draft = await begin(teacher)
    const version = await save(teacher, draft, van, source)
    const { references } = (await teacher.giveSubmission({ draft, version })).body
    expect((await teacher.readSubmission({ draft })).body).toMatchObject({
      given: { items: [{ reference: references[0], kind: 'vehicle' }] },
    })
    expect((await teacher.listMySubmissions()).text).not.toContain(draft)
    expect((await teacher.listFeedback()).body.rows).toEqual([])
    const id = personIdOf({ issuer: api.signIn.issuer, subject: 'lkm-teacher' })
    const namesBoth = (stored: string) => stored.includes(id) && stored.includes(references[0] ?? '')
    const joined = (await allItems(api, 'hub')).filter((item) => namesBoth(JSON.stringify(item)))
    expect(joined.map(({ pk }) => pk)).toEqual([])
    const at = new Date(Date.now() - 61 * 60_000).toISOString()
    const long = { id: draft, at, fear: 'no', items: [] } as const
    await putItem(api, givenItem(runtimeDependencies(), id, long))
    expect((await teacher.readSubmission({ draft })).status).toBe(404)
  })
})

describe('a draft', () => {
  test('keeps what was typed, encrypted, and is found by nobody else', async () => {
    const draft = await begin(teacher)
    await save(teacher, draft, van, source)
    expect((await teacher.readSubmission({ draft })).body.draft).toMatchObject({
      pieces: [{ kind: 'vehicle', what: van.what, details: van.details }],
      source: { toldBy: source.toldBy },
    })
    const stored = JSON.stringify(await allItems(api, 'hub'))
    expect(stored).not.toContain('A girl in year nine')
    for (const other of ['lkm-lead', 'lkm-intelligence', 'vnt-teacher']) {
      const client = api.as(other)
      expect((await client.readSubmission({ draft })).status).toBe(404)
      expect((await client.giveSubmission({ draft, version: 3 })).status).toBe(404)
      expect((await client.saveSubmission({ draft, version: 3, ...van })).status).toBe(404)
      expect((await client.discardSubmission({ draft, version: 3 })).status).toBe(404)
      expect((await client.listMySubmissions()).body.drafts).toEqual([])
    }
  })

  test('is begun once, is saved by nobody who saw it as it was before, and goes when it is discarded', async () => {
    const requestId = randomUUID()
    for (const _ of [1, 2])
      expect((await teacher.startSubmission({ requestId, fear: 'yes' })).body).toEqual({ draft: requestId })
    const version = await save(teacher, requestId, van)
    const late = await teacher.saveSubmission({ draft: requestId, version: version - 1, ...source })
    expect([late.status, late.problem.detail]).toEqual([409, expect.stringContaining('another page')])
    expect((await teacher.discardSubmission({ draft: requestId, version: 1 })).status).toBe(409)
    expect((await teacher.discardSubmission({ draft: requestId, version })).status).toBe(200)
    expect((await teacher.readSubmission({ draft: requestId })).status).toBe(404)
  })

  test('goes by itself when nobody touches it for two weeks', async () => {
    const id = personIdOf({ issuer: api.signIn.issuer, subject: 'lkm-nurse' })
    const left = {
      id: randomUUID(),
      version: 1,
      startedAt: '2026-01-01T10:00:00.000Z',
      savedAt: '2026-01-01T10:00:00.000Z',
      goesAt: '2026-01-15T10:00:00.000Z',
      fear: 'no',
      pieces: [],
      named: [],
    } as const
    const item = draftItem(runtimeDependencies(), id, left)
    expect(item.expires).toBe(Date.parse(left.goesAt) / 1000)
    await putItem(api, item)
    const nurse = api.as('lkm-nurse')
    expect((await nurse.readSubmission({ draft: left.id })).status).toBe(404)
    expect((await nurse.listMySubmissions()).body.drafts).toEqual([])
  })

  test('says what is still to be said, field by field', async () => {
    const draft = await begin(teacher)
    const nothing = await teacher.giveSubmission({ draft, version: 1 })
    expect(nothing.problem.errors?.map(({ field }) => field)).toEqual(['pieces', 'source'])
    const empty = await teacher.saveSubmission({ draft, version: 1, part: 'piece', kind: 'place', what: ' ' })
    expect(empty.problem.errors).toMatchObject([{ field: 'what' }])
    const unasked = await teacher.saveSubmission({
      draft,
      version: 1,
      part: 'piece',
      kind: 'place',
      details: { registration: 'ZZ18' },
    })
    expect(unasked.problem.errors).toMatchObject([{ field: 'details.registration' }])
    const unsaid = await teacher.saveSubmission({ draft, version: 1, part: 'source' })
    expect(unsaid.problem.errors?.map(({ field }) => field)).toEqual([
      'know',
      'corroborated',
      'doubted',
      'sourceAtRisk',
    ])
    const tomorrow = await teacher.saveSubmission({
      draft,
      version: 1,
      part: 'name',
      contactId: 'lkm-police-spoc',
      told: 'yes',
      toldOn: { day: '1', month: '1', year: '2999' },
    })
    expect(tomorrow.problem.errors).toMatchObject([{ field: 'toldOn.day' }])
    const theirs = { draft, version: 1, part: 'name', contactId: 'vnt-police-spoc', told: 'no' } as const
    expect((await teacher.saveSubmission(theirs)).problem.errors).toMatchObject([{ field: 'contactId' }])
    expect((await teacher.readSubmission({ draft })).body.draft?.version).toBe(1)
  })

  test(`takes ${MOST_PIECES} items, which are given at once; one more is to be given by itself`, async () => {
    const draft = await begin(teacher)
    const many = Array.from({ length: MOST_PIECES }, (_, index) => ({
      part: 'piece',
      kind: 'telephone',
      details: { number: `0770 090 0${index}` },
    }))
    const version = await save(teacher, draft, source, ...many)
    const more = await teacher.saveSubmission({ draft, version, ...van })
    expect([more.status, more.problem.errors?.[0]?.message]).toEqual([422, expect.stringContaining('first')])
    const { references } = (await teacher.giveSubmission({ draft, version })).body
    expect(new Set(references).size).toBe(MOST_PIECES)
  })

  test('lets an item be changed and taken out, and a name too', async () => {
    const draft = await begin(teacher)
    await save(teacher, draft, van, { part: 'name', contactId: 'lkm-police-spoc', told: 'no' })
    const before = (await teacher.readSubmission({ draft })).body.draft
    const [piece] = before?.pieces ?? []
    const [named] = before?.named ?? []
    const place = { part: 'piece', piece: piece?.id, kind: 'place', what: 'It was the lane' }
    const version = await save(teacher, draft, place)
    expect((await teacher.readSubmission({ draft })).body.draft?.pieces).toEqual([
      { id: piece?.id, kind: 'place', details: {}, what: 'It was the lane' },
    ])
    const gone = { part: 'remove-piece', piece: piece?.id }
    await save(teacher, draft, gone, { part: 'remove-name', named: named?.id })
    expect((await teacher.readSubmission({ draft })).body.draft).toMatchObject({ pieces: [], named: [] })
    const late = await teacher.saveSubmission({ draft, ...place, version: version + 2 } as never)
    expect([late.status, late.problem.errors?.[0]?.field]).toEqual([422, ''])
  })
})
