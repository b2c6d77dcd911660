import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Grading } from '#shared/intelligence/grading.ts'
import type { Feedback, IntelligenceItem } from '#shared/intelligence/item.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { storeItem, whoIs } from '../../support/intelligence.ts'
import { fillIn, inDanger, prepare, start } from '../../support/referrals.ts'
import { authorise } from '../../support/reviews.ts'
import { allItems } from '../../support/store.ts'
import { raisedIn } from '../sending/support.ts'

let api: Api
let teacher: Client
let head: Client

beforeAll(async () => {
  api = await startApi()
  teacher = api.as('lkm-teacher')
  head = api.as('lkm-head')
})
afterAll(() => api.stop())

const suspect = 'A man called Rook. He drives a van, reg AB12 CDE. Ring him on 07700 900461.'
const answers = {
  'volt.offenders': { value: suspect },
  'volt.victims': { mark: 'not-applicable' },
  'volt.locations': { value: 'The steps behind the market hall' },
  'need-to-know.suspects': {
    value: [{ recipient: 'lkm-police-spoc', told: 'no' }],
  },
} as const
const source = {
  part: 'source',
  know: 'saw-or-heard',
  corroborated: 'no',
  doubted: 'no',
  sourceAtRisk: 'no',
} as const

async function written(client = teacher, danger: Parameters<typeof start>[1] = undefined): Promise<string> {
  const reference = await start(client, danger)
  await fillIn(client, reference, 'assessment', answers as never)
  return reference
}

/** Takes what is wanted of an assessment into a draft. */
async function raise(client: Client, reference: string, wanted: (text: string, kind: string) => boolean) {
  const { pieces } = (await client.readInformationInside({ reference })).body
  return client.raiseInformation({
    reference,
    requestId: randomUUID(),
    pieces: pieces.filter(({ text, kind }) => wanted(text, kind)).map(({ id }) => id),
  })
}

describe('what an assessment says', () => {
  test('is offered piece by piece: what its questions ask, and what is named in an answer', async () => {
    const reference = await written()
    const { body } = await teacher.readInformationInside({ reference })
    expect(body.sent).toBe(false)
    expect(body.pieces.map(({ kind, details, text }) => ({ kind, details, text }))).toEqual(
      expect.arrayContaining([
        { kind: 'person', details: {}, text: suspect },
        { kind: 'place', details: {}, text: 'The steps behind the market hall' },
        {
          kind: 'vehicle',
          details: { registration: 'AB12 CDE' },
          text: 'He drives a van, reg AB12 CDE.',
        },
        { kind: 'telephone', details: { number: '07700 900 461' }, text: 'Ring him on 07700 900461.' },
      ]),
    )
    expect(body.pieces.filter(({ kind }) => kind === 'child')).toEqual([])
  })

  test('goes into a draft as it was said, with whom was named, and into items that point to it by reference', async () => {
    const reference = await written(teacher, inDanger)
    const { status, body } = await raise(teacher, reference, (_, kind) => kind !== 'place')
    expect(status).toBe(201)
    const { draft } = body
    const before = (await teacher.readSubmission({ draft })).body.draft
    expect(before).toMatchObject({
      raisedIn: reference,
      named: [{ contactId: 'lkm-police-spoc', told: false }],
    })
    const saved = await teacher.saveSubmission({ draft, version: 1, ...source })
    const given = await teacher.giveSubmission({ draft, version: saved.body.version })
    expect(given.status).toBe(201)
    const items = await raisedIn(api, reference)
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(['person', 'telephone', 'vehicle'])
    expect(items[0]).toMatchObject({
      raisedIn: { reference, form: 'assessment', question: '8.3' },
      danger: true,
      named: [{ contactId: 'lkm-police-spoc', told: false }],
    })
    const record = (await allItems(api, 'hub')).filter(({ pk }) => pk === `REFERRAL#${reference}`)
    for (const item of given.body.references) expect(JSON.stringify(record)).not.toContain(item)
    const left = (await teacher.readInformationInside({ reference })).body.pieces
    expect(left.filter(({ already }) => already).map(({ kind }) => kind)).toHaveLength(3)
    expect((await raise(teacher, reference, (_, kind) => kind === 'person')).status).toBe(409)
  })

  test('is not raised again when the assessment is sent', async () => {
    const reference = await prepare(teacher, 'mash', answers as never)
    const { draft } = (await raise(teacher, reference, (text) => text === suspect)).body
    const second = (await raise(teacher, reference, (text) => text === suspect)).body.draft
    const { version } = (await teacher.saveSubmission({ draft, version: 1, ...source })).body
    expect((await teacher.giveSubmission({ draft, version })).status).toBe(201)
    await teacher.saveSubmission({ draft: second, version: 1, ...source })
    const twice = await teacher.giveSubmission({ draft: second, version: 2 })
    expect([twice.status, twice.problem.detail]).toEqual([
      409,
      expect.stringContaining('A person of concern'),
    ])
    expect((await teacher.readSubmission({ draft: second })).status).toBe(200)
    const authorised = await authorise(teacher, head, reference)
    expect((await teacher.sendReferral({ reference, version: authorised })).status).toBe(200)
    const said = (await raisedIn(api, reference)).map(({ what }) => what)
    expect(said.filter((what) => what === suspect)).toHaveLength(1)
    expect(said).toContain('The steps behind the market hall')
    const after = (await teacher.readInformationInside({ reference })).body
    expect(after.sent).toBe(true)
    const { already } = after.pieces.find(({ kind }) => kind === 'place') ?? {}
    expect(already).toBe(true)
  })

  test('may lack what somebody knows besides: that is tied to the assessment as well, and choosing nothing by mistake is not', async () => {
    const reference = await written()
    const asked = { reference, requestId: randomUUID(), pieces: [] }
    const { status, problem } = await teacher.raiseInformation(asked)
    expect([status, problem.errors]).toEqual([
      422,
      [{ field: 'pieces', message: 'Select what you want to share' }],
    ])
    const begun = await teacher.raiseInformation({ ...asked, other: 'yes' })
    expect(begun.status, begun.text).toBe(201)
    const { draft } = begun.body
    const parts = [{ part: 'piece', kind: 'place', details: { name: 'The boxes' } }, source] as const
    for (const [index, part] of parts.entries())
      expect((await teacher.saveSubmission({ draft, version: index + 1, ...part })).status).toBe(200)
    const { body } = await teacher.giveSubmission({ draft, version: 3 })
    const item = body.references[0] as string
    const read = await api.as('lkm-intelligence').readIntelligence({ item })
    expect(read.body.raisedIn).toEqual({ reference, form: 'assessment' })
  })

  test('is there for who may read the assessment, and for nobody else', async () => {
    const reference = await written()
    expect((await head.readInformationInside({ reference })).status).toBe(200)
    for (const other of ['lkm-nurse', 'vnt-teacher', 'vnt-lead']) {
      expect((await api.as(other).readInformationInside({ reference })).status).toBe(404)
      const pieces = { reference, requestId: randomUUID(), pieces: ['any'] }
      expect((await api.as(other).raiseInformation(pieces)).status).toBe(404)
    }
    expect((await api.as('lkm-mash-one').readInformationInside({ reference })).status).toBe(403)
    const nothing = { reference, requestId: randomUUID(), pieces: ['not-there'] }
    expect((await teacher.raiseInformation(nothing)).status).toBe(409)
  })
})

describe('what came of it', () => {
  const fed: Feedback[] = [
    { id: 'one', what: 'acknowledged', at: '2026-11-17T10:00:00.000Z' },
    { id: 'two', what: 'acted-on', words: 'A patrol goes there now', at: '2026-11-18T10:00:00.000Z' },
  ]
  const store = (giver: string, item: Partial<IntelligenceItem>, grading: Partial<Grading> = {}) =>
    storeItem(api, { giver, item: { feedback: fed, ...item }, grading } as never)
  const seenBy = async (subject: string, of: 'me' | 'agency' = 'me') =>
    (await api.as(subject).listFeedback({ of })).body.rows

  test('is told to who gave it, and to the safeguarding leads of their agency without who it was', async () => {
    const given = await store('lkm-nurse', {})
    await store('lkm-nurse', { feedback: undefined })
    expect(await seenBy('lkm-nurse')).toEqual([
      {
        kind: given.item.kind,
        givenAt: given.item.givenAt,
        reference: given.reference,
        feedback: fed.toReversed(),
      },
    ])
    const [row, ...more] = await seenBy('lkm-nurse-manager', 'agency')
    expect([row, more]).toEqual([
      { kind: given.item.kind, givenAt: given.item.givenAt, feedback: fed.toReversed() },
      [],
    ])
    expect(await seenBy('lkm-nurse-manager')).toEqual([])
    for (const other of ['lkm-constable', 'lkm-mash-one', 'vnt-teacher'])
      expect(await seenBy(other)).toEqual([])
    expect(await seenBy('lkm-head', 'agency')).toEqual([])
    expect((await api.as('lkm-nurse').listFeedback({ of: 'agency' })).status).toBe(403)
  })

  test('is neither shown nor counted where the handling hides it, or somebody is excluded', async () => {
    const hides = { handling: 'C', conditions: 'Ask first', hidden: true } as const
    await store('lkm-voluntary', {}, hides)
    const { ref } = whoIs(api, 'lkm-education')
    await store('lkm-education', { excluded: { people: [{ ...ref, why: 'Her nephew' }], agencies: [] } })
    await store('lkm-constable', {
      excluded: {
        people: [],
        agencies: [{ ...whoIs(api, 'lkm-constable').agency, why: 'It is about one of them' }],
      },
    })
    for (const subject of ['lkm-voluntary', 'lkm-education', 'lkm-constable'])
      expect((await api.as(subject).listFeedback()).body).toEqual({ rows: [] })
    expect(await seenBy('lkm-sergeant', 'agency')).toEqual([])
  })

  test('leaves no gap on a page where something is kept: it is as long as if that had never been given', async () => {
    const { ref } = whoIs(api, 'lkm-inspector')
    const excluded = { people: [{ ...ref, why: 'She led the inquiry' }], agencies: [] }
    const given = Array.from({ length: 27 }, (_, index) => ({
      feedback: fed,
      givenAt: `2026-11-01T10:00:${String(index).padStart(2, '0')}.000Z`,
      ...(index > 24 && { excluded }),
    }))
    await Promise.all(
      given.map((item) => storeItem(api, { state: 'received', giver: 'lkm-inspector', item } as never)),
    )
    const { body } = await api.as('lkm-inspector').listFeedback()
    expect([body.rows.length, body.next]).toEqual([25, undefined])
    expect(body.rows[0]?.givenAt).toBe('2026-11-01T10:00:24.000Z')
  })
})
