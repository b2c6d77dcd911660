import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, restrict } from '../restriction/support.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { sendToMash } from '../support/desks.ts'
import { storeItem } from '../support/intelligence.ts'
import { allItems, auditEntries, entriesLeftWhile } from '../support/store.ts'

let api: Api
let officer: Client
let second: Client
beforeAll(async () => {
  api = await startApi()
  officer = api.as('lkm-intelligence')
  second = api.as('lkm-intelligence-two')
})
afterAll(() => api.stop())

const read = async (item: string, as = officer) => (await as.readIntelligence({ item })).body
const list = async (input: object = {}, as = officer) => (await as.listIntelligence(input)).body
const references = (rows: readonly { readonly reference: string }[]) => rows.map(({ reference }) => reference)

const grade = {
  source: '2',
  information: 'B',
  handling: 'P',
  suspectedFalse: 'no',
  marking: 'OFFICIAL-SENSITIVE',
  priority: 'medium',
} as const

test('the list counts the items by state, and shows of each what it is about and nothing of what happened or who gave it', async () => {
  const received = await storeItem(api, { state: 'received', item: { danger: true } })
  await storeItem(api, { state: 'graded' })
  await storeItem(api, { state: 'drafted' })
  const answered = await officer.listIntelligence({ kind: 'vehicle' })
  expect(answered.body.counts).toMatchObject({ received: 1, graded: 1, drafted: 1, released: 0 })
  expect(answered.body.rows).toEqual([
    {
      reference: received.reference,
      kind: 'vehicle',
      label: 'ZZ18',
      state: 'received',
      givenAt: expect.any(String),
      since: expect.any(String),
      danger: true,
    },
  ])
  expect(answered.text).not.toContain('sister')
  expect((await list({ kind: 'trend' })).rows).toEqual([])
  expect((await list({ state: 'drafted' })).rows[0]).toMatchObject({ codes: '2B P', priority: 'medium' })
})

test('a page holds 25, and a page beyond the last is the last', async () => {
  await Promise.all(Array.from({ length: 26 }, () => storeItem(api, { state: 'not-shared' })))
  const first = await list({ state: 'not-shared' })
  const last = await list({ state: 'not-shared', page: '9' })
  expect([first.rows.length, first.pages, first.found, last.page, last.rows.length]).toEqual([
    25, 2, 26, 2, 1,
  ])
  expect(new Set(references([...first.rows, ...last.rows])).size).toBe(26)
})

test('an item is found by its reference and by its label in any state, however it is typed', async () => {
  const { reference } = await storeItem(api, {
    item: { kind: 'person', details: { otherNames: 'The Heron' }, what: 'Buys drinks' },
  })
  for (const find of ['the heron', 'HERON', reference.slice(8).replaceAll('-', ' ')])
    expect(references((await officer.findIntelligence({ find })).body.rows), find).toEqual([reference])
  expect((await officer.findIntelligence({ find: 'drinks' })).body.rows).toEqual([])
  expect((await officer.findIntelligence({ find: 'x' })).status).toBe(422)
})

test('an item is read with what was given, and without what tells who gave it; each reading is in the trail', async () => {
  const { reference } = await storeItem(api, {
    state: 'received',
    item: { named: [{ contactId: 'lkm-police-spoc', told: false }] },
  })
  const left = await entriesLeftWhile(api, () => read(reference.toLowerCase().replaceAll('-', '')))
  expect(left).toMatchObject([
    { kind: 'read', object: `intelligence ${reference}`, operation: 'readIntelligence' },
  ])
  const answered = await officer.readIntelligence({ item: reference })
  expect(answered.body).toMatchObject({
    what: expect.stringContaining('My sister'),
    isYours: false,
    named: [{ contactId: 'lkm-police-spoc', post: expect.any(String), organisation: expect.any(String) }],
  })
  expect(answered.text).not.toMatch(/ark"|sealed|Mark/)
})

test('grading needs what belongs together, and says which field puts it right', async () => {
  const { reference } = await storeItem(api, { state: 'received' })
  const fields = async (changes: object) =>
    (
      await officer.gradeIntelligence({ item: reference, version: 1, ...grade, ...changes })
    ).problem.errors?.map(({ field }) => field)
  expect(await fields({ handling: 'C' })).toEqual(['conditions'])
  expect(await fields({ conditions: 'Ask first' })).toEqual(['conditions'])
  expect(await fields({ hidden: 'yes' })).toEqual(['hidden'])
  expect(await fields({ information: 'E' })).toEqual(['reason'])
  expect(await fields({ suspectedFalse: 'yes' })).toEqual(['reason'])
  expect(await fields({ until: { day: '31', month: '2', year: '2030' } })).toEqual(['until.day'])
  expect(await fields({ until: { day: '1', month: '2', year: '2020' } })).toEqual(['until'])
  expect((await read(reference)).state).toBe('received')
})

test('an item is graded with who and when, and otherwise only with a reason; what was before stays', async () => {
  const { reference } = await storeItem(api, { state: 'received' })
  const first = await officer.gradeIntelligence({
    item: reference,
    version: 1,
    ...grade,
    information: 'E',
    suspectedFalse: 'yes',
  })
  expect(first.body).toEqual({ version: 2, state: 'graded' })
  const again = { item: reference, version: 2, ...grade, priority: 'high' as const }
  expect((await second.gradeIntelligence(again)).problem.errors).toMatchObject([{ field: 'reason' }])
  expect((await second.gradeIntelligence({ ...again, reason: 'It was confirmed' })).status).toBe(200)
  const { gradings, grading } = await read(reference)
  expect(gradings).toMatchObject([
    { number: 2, priority: 'high', reason: 'It was confirmed', by: { name: 'Winifred Ashgrove' } },
    { number: 1, information: 'E', suspectedFalse: true, by: { name: 'Desmond Kirkbride' } },
  ])
  expect(grading).toEqual(gradings[0])
})

test('the last day on which it may be read is a day of the calendar of London', async () => {
  const { reference } = await storeItem(api, { state: 'received' })
  // Half past midnight in London is still the day before by the clock of the world.
  setTime('2027-06-30T23:30:00Z')
  const until = (day: string, month: string) => ({
    item: reference,
    version: 1,
    ...grade,
    handling: 'C' as const,
    conditions: 'Police alone',
    until: { day, month, year: '2027' },
  })
  expect((await officer.gradeIntelligence(until('30', '6'))).status).toBe(422)
  expect((await officer.gradeIntelligence(until('1', '7'))).status).toBe(200)
  expect((await read(reference)).grading).toMatchObject({ until: '2027-07-01' })
})

test('what was done on a stale page is refused with who came first, and nothing is written over', async () => {
  const { reference } = await storeItem(api, { state: 'received' })
  const calls = await Promise.all(
    [officer, second].map((one) => one.gradeIntelligence({ item: reference, version: 1, ...grade })),
  )
  expect(calls.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const winner = (await read(reference)).grading?.by.name
  const lost = calls.find(({ status }) => status === 409)
  expect(lost?.problem.detail).toContain(`${winner} changed this item`)
  expect((await read(reference)).gradings).toHaveLength(1)
})

test('who gave an item is shown once, to who asked with a reason, and that is in the trail and with the item', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  expect((await officer.askForSource({ item: reference, reason: ' ' })).status).toBe(422)
  const asked = await officer.askForSource({ item: reference, reason: 'To ask whether she is safe' })
  expect(asked.status).toBe(201)
  const { reading } = asked.body
  expect((await second.readSource({ item: reference, reading })).status).toBe(404)
  const left = await entriesLeftWhile(api, async () => {
    const shown = await officer.readSource({ item: reference, reading })
    expect(shown.body).toMatchObject({
      person: { name: expect.any(String) },
      agency: { id: 'lkm-hollin-bank' },
    })
  })
  expect(left.filter(({ object }) => object.endsWith(reference))).toMatchObject([
    { kind: 'source', operation: 'readSource', object: `intelligence ${reference}` },
  ])
  expect((await officer.readSource({ item: reference, reading })).status).toBe(409)
  expect((await read(reference)).sourceReadings).toMatchObject([
    { by: { name: 'Desmond Kirkbride' }, because: 'To ask whether she is safe', shownAt: expect.any(String) },
  ])
  // The reason is with the item alone: the trail holds no content.
  expect(JSON.stringify(await auditEntries(api))).not.toContain('whether she is safe')
})

test('who gave an item is not shown minutes after it was asked', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const { reading } = (await officer.askForSource({ item: reference, reason: 'A reason' })).body
  setTime(new Date(Date.now() + 6 * 60_000))
  expect((await officer.readSource({ item: reference, reading })).status).toBe(409)
})

test('an item that is kept from an officer is in no list, count or search of theirs, and looks like one that never was', async () => {
  const before = await list({ state: 'received' }, second)
  const { reference } = await storeItem(api, {
    state: 'received',
    item: { details: { registration: 'QQ77 KEPT' } },
  })
  const found = await officer.findToExclude({ item: reference, find: 'ashgrove' })
  expect(found.body.found).toMatchObject([{ who: 'person', name: 'Winifred Ashgrove' }])
  const id = found.body.found[0]?.id as string
  const keep = { item: reference, version: 1, who: 'person', id, exclude: 'yes' } as const
  expect((await officer.excludeFromIntelligence(keep)).problem.errors).toMatchObject([{ field: 'why' }])
  expect((await officer.excludeFromIntelligence({ ...keep, why: 'Her brother' })).status).toBe(200)

  const after = await list({ state: 'received' }, second)
  expect(after.counts).toEqual(before.counts)
  expect(references(after.rows)).not.toContain(reference)
  expect((await second.findIntelligence({ find: 'QQ77' })).body).toEqual({ rows: [], found: 0 })
  const nowhere = 'LKM-INT-0000-0000-0'
  for (const call of [
    (item: string) => second.readIntelligence({ item }),
    (item: string) => second.gradeIntelligence({ item, version: 2, ...grade }),
    (item: string) => second.askForSource({ item, reason: 'A reason' }),
    (item: string) => second.checkForRelease({ item, text: 'A text' }),
    (item: string) => second.findToExclude({ item, find: 'Hollin' }),
  ]) {
    const [kept, none] = [await call(reference), await call(nowhere)]
    expect(kept.status).toBe(404)
    expect(kept.text).toBe(none.text)
  }
  const undone = await officer.excludeFromIntelligence({
    item: reference,
    version: 2,
    who: 'person',
    id,
    exclude: 'no',
  })
  expect(undone.status).toBe(200)
  expect((await read(reference, second)).excluded).toBeUndefined()
})

test('an agency is excluded with all its people; never so that no officer is left', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const exclude = (version: number, who: 'person' | 'agency', id: string) =>
    officer.excludeFromIntelligence({
      item: reference,
      version,
      who,
      id,
      exclude: 'yes',
      why: 'They work with him',
    })
  expect((await exclude(2, 'agency', 'lkm-hollin-bank')).status).toBe(200)
  expect((await exclude(3, 'agency', 'nowhere')).problem.errors).toMatchObject([{ field: 'id' }])
  expect((await exclude(3, 'person', idOf(api, 'vnt-intelligence'))).status).toBe(422)
  expect((await exclude(3, 'person', idOf(api, 'lkm-intelligence-two'))).status).toBe(200)
  const last = await exclude(4, 'person', idOf(api, 'lkm-intelligence'))
  expect(last.status).toBe(422)
  expect(last.problem.errors?.[0]?.message).toContain('Somebody must be left to work on it')
  expect((await read(reference)).excluded).toMatchObject({
    agencies: [{ id: 'lkm-hollin-bank', why: 'They work with him' }],
    people: [{ name: 'Winifred Ashgrove' }],
  })
})

test('an officer can exclude themselves, and does not find it from then on', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const id = idOf(api, 'lkm-intelligence')
  const keep = { item: reference, version: 2, who: 'person', id, exclude: 'yes', why: 'I know her' } as const
  expect((await officer.excludeFromIntelligence(keep)).status).toBe(200)
  expect((await officer.readIntelligence({ item: reference })).status).toBe(404)
  expect((await read(reference, second)).state).toBe('graded')
})

test('an item is split with the same source sealed anew, and is kept from the same people', async () => {
  const { reference } = await storeItem(api, {
    state: 'graded',
    item: { excluded: { people: [], agencies: [{ id: 'lkm-health', name: 'Health', why: 'A relative' }] } },
  })
  const split = {
    item: reference,
    version: 2,
    kind: 'person',
    what: 'Two girls call the driver Rook.',
  } as const
  const done = await officer.splitIntelligence({
    ...split,
    details: { otherNames: 'Rook', registration: 'ZZ' },
  })
  expect(done.status).toBe(201)
  const { item } = done.body
  expect((await officer.splitIntelligence(split)).status).toBe(409)
  expect(await read(item)).toMatchObject({
    kind: 'person',
    details: { otherNames: 'Rook' },
    state: 'received',
    splitFrom: reference,
    excluded: { agencies: [{ id: 'lkm-health' }] },
  })
  expect((await read(item)).details).not.toHaveProperty('registration')
  expect((await read(reference)).splitInto).toEqual([item])
  const sealed = (await allItems<{ sealed: string }>(api, 'hub')).filter(
    ({ pk, entity }) => entity === 'intelligence-source' && [reference, item].some((one) => pk.endsWith(one)),
  )
  expect(new Set(sealed.map(({ data }) => data.sealed)).size).toBe(2)
  const sources = await Promise.all(
    [reference, item].map(async (one) => {
      const { reading } = (await officer.askForSource({ item: one, reason: 'A reason' })).body
      return (await officer.readSource({ item: one, reading })).body
    }),
  )
  expect(sources[0]).toEqual(sources[1])
})

test('of an item that was raised in a restricted record an officer who is not named learns that it exists', async () => {
  const record = await sendToMash(api)
  const { reference } = await storeItem(api, {
    state: 'graded',
    item: {
      raisedIn: { reference: record, form: 'assessment' },
      details: { registration: 'RR12 SHUT' },
    },
  })
  expect(references((await list({ state: 'graded' })).rows)).toContain(reference)
  await restrict(api, record)
  const { rows, phone, counts } = await list({ state: 'graded' })
  const pointer = rows.find((row) => 'restricted' in row)
  expect(pointer).toEqual({ restricted: true, reference: record, since: expect.any(String) })
  expect(phone).toMatch(/^01632/)
  expect(references(rows)).not.toContain(reference)
  expect(counts.graded).toBe(rows.length)
  expect((await officer.findIntelligence({ find: 'RR12' })).body.rows).toEqual([])
  expect((await list({ state: 'graded', kind: 'vehicle' })).rows.some((row) => 'restricted' in row)).toBe(
    false,
  )
  const refused = await officer.readIntelligence({ item: reference })
  expect(refused.status).toBe(403)
  expect(refused.problem.restricted).toEqual({ reference: record, phone: expect.any(String) })
})
