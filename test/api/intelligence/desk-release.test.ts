import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { storeItem, whoIs } from '../support/intelligence.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let officer: Client
let second: Client
beforeAll(async () => {
  api = await startApi()
  officer = api.as('lkm-intelligence')
  second = api.as('lkm-intelligence-two')
})
afterAll(() => api.stop())

const item = async (reference: string, as = officer) => (await as.readIntelligence({ item: reference })).body
const plain = 'A silver van waits near a school at the end of lessons.'

/** Writes a text that nothing is pointed at in, for a graded item. */
async function draft(reference: string, as = officer) {
  const { version } = await item(reference, as)
  const written = await as.writeForRelease({ item: reference, version, text: plain })
  expect(written.status, written.text).toBe(201)
  return written.body.version
}

test('a text is released by a second person and by nobody else, and the desk is told that it waits', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  expect(await item(reference)).toMatchObject({
    state: 'drafted',
    release: 1,
    writer: { name: 'Desmond Kirkbride' },
  })
  expect(await mailsAbout(api, reference)).toEqual([expect.stringContaining('intelligence-to-release')])

  const decide = { item: reference, release: '1', version, decision: 'release' }
  const own = await officer.decideOnRelease(decide)
  expect(own.status).toBe(403)
  expect(own.problem.detail).toContain('another officer')
  expect((await item(reference)).state).toBe('drafted')

  expect((await second.decideOnRelease(decide)).status).toBe(200)
  const released = await item(reference)
  expect(released.state).toBe('released')
  expect(released.writer).toBeUndefined()
  expect(released.releases[0]).toMatchObject({
    state: 'released',
    text: plain,
    writtenBy: { name: 'Desmond Kirkbride' },
    checkedBy: { name: 'Winifred Ashgrove' },
  })
})

/** What the giver said, as the teacher of the demonstration: the factory's item, with somebody named in it. */
const given = {
  what: 'My sister saw a silver van wait by the school gate at 3.15pm. I heard two girls call the driver Rook.',
}
const pointedAt =
  'I heard that Mrs Oakley saw a silver van wait by the school gate at 3.15pm near Hollin Bank'

test('the hub points at what could show who gave it; each thing is changed or stays with a reason', async () => {
  const { reference } = await storeItem(api, { state: 'graded', item: given })
  const looked = await officer.checkForRelease({ item: reference, text: pointedAt })
  const findings = looked.body.findings
  expect(findings.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    'giver: Hollin Bank',
    'name: Mrs Oakley',
    'first-person: I',
    'time: 3.15pm',
    'verbatim: saw a silver van wait by the school gate at 3.15pm',
  ])
  const write = { item: reference, version: 2, text: pointedAt }
  const refused = await officer.writeForRelease(write)
  expect(refused.status).toBe(422)
  expect(refused.problem.errors).toMatchObject([
    { field: 'kept.0', message: 'Change “Hollin Bank”, or say why it stays' },
    { field: 'kept.1' },
    { field: 'kept.2' },
    { field: 'kept.3' },
    { field: 'kept.4' },
  ])
  const kept = findings.map(({ words }) => ({ words, why: `Needed: ${words}` }))
  expect((await officer.writeForRelease({ ...write, kept: kept.slice(1) })).problem.errors).toHaveLength(1)
  expect((await item(reference)).state).toBe('graded')
  expect((await officer.writeForRelease({ ...write, kept })).status).toBe(201)
  expect((await item(reference)).releases[0]).toMatchObject({
    text: pointedAt,
    kept: expect.arrayContaining([{ words: 'Hollin Bank', kind: 'giver', why: 'Needed: Hollin Bank' }]),
  })
})

test('a single name that was given is pointed at, unless it is released as a detail; a place is not', async () => {
  const what = 'The driver is called Rook. He fetched Imogen at Osier Wharf.'
  const text = 'At Osier Wharf Rook lets girls, as Imogen, into a van'
  const item = { kind: 'person', what, details: { name: 'Rook' } } as const
  const { reference } = await storeItem(api, { state: 'graded', item })
  const named = async (details: Readonly<Record<string, string>>) => {
    const { findings } = (await officer.checkForRelease({ item: reference, text, details })).body
    return findings.filter(({ kind }) => kind === 'name').map(({ words }) => words)
  }
  expect(await named({})).toEqual(['Rook', 'Imogen'])
  expect(await named({ name: 'Rook' })).toEqual(['Imogen'])
})

test('what is pointed at is the same whoever gave it, so that a text with names cannot be used to ask', async () => {
  const text =
    'Seen by the Deputy head of Hollin Bank Academy, by somebody of Larkmere Police and by a school nurse'
  const found = await Promise.all(
    ['lkm-teacher', 'lkm-constable', 'lkm-nurse'].map(async (giver) => {
      const { reference } = await storeItem(api, { state: 'graded', giver })
      return (await officer.checkForRelease({ item: reference, text })).body.findings
    }),
  )
  expect(found[0]?.length).toBeGreaterThan(0)
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
})

test('details that are released are looked through as well, and only those of its kind are kept', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const details = { colour: 'Silver, like my own', registration: 'ZZ18', school: 'None' }
  const looked = await officer.checkForRelease({ item: reference, text: plain, details })
  expect(looked.body.findings).toMatchObject([{ words: 'my', places: [{ field: 'colour' }] }])
  const written = await officer.writeForRelease({
    item: reference,
    version: 2,
    text: plain,
    details: { ...details, colour: 'Silver' },
  })
  expect(written.status, written.text).toBe(201)
  expect((await item(reference)).releases[0]?.details).toEqual({ colour: 'Silver', registration: 'ZZ18' })
})

test('a text is given back with a comment and its writer is told; they write another, and both stay', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  const back = { item: reference, release: '1', version, decision: 'give-back' } as const
  expect((await second.decideOnRelease(back)).problem.errors).toMatchObject([{ field: 'comment' }])
  expect((await officer.decideOnRelease({ ...back, comment: 'Mine' })).status).toBe(403)
  expect((await second.decideOnRelease({ ...back, comment: 'Leave out the name' })).status).toBe(200)
  expect(await mailsAbout(api, reference)).toContainEqual(expect.stringContaining('intelligence-given-back'))
  expect(await item(reference)).toMatchObject({ state: 'graded', release: 1 })
  await draft(reference)
  expect((await item(reference)).releases).toMatchObject([
    { number: 2, state: 'waiting' },
    { number: 1, state: 'given-back', comment: 'Leave out the name' },
  ])
})

test('its writer takes a text back, and nobody else does', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  const take = { item: reference, release: '1', version, decision: 'take-back' } as const
  expect((await second.decideOnRelease(take)).status).toBe(403)
  expect((await officer.decideOnRelease(take)).status).toBe(200)
  expect(await item(reference)).toMatchObject({ state: 'graded', releases: [{ state: 'taken-back' }] })
})

test('who gave an item never releases what was written of it', async () => {
  const { reference } = await storeItem(api, { state: 'graded', giver: 'lkm-intelligence-two' })
  expect((await item(reference, second)).isYours).toBe(true)
  const version = await draft(reference)
  const released = await second.decideOnRelease({
    item: reference,
    release: '1',
    version,
    decision: 'release',
  })
  expect(released.status).toBe(403)
  expect(released.problem.detail).toContain('You gave this item')
  expect((await item(reference)).state).toBe('drafted')
})

test('two who decide at once: one decision stands, the other officer is told', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  const decide = { item: reference, release: '1', version }
  const calls = await Promise.all([
    officer.decideOnRelease({ ...decide, decision: 'take-back' }),
    second.decideOnRelease({ ...decide, decision: 'release' }),
  ])
  expect(calls.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const { state, releases } = await item(reference)
  expect([`${state} ${releases[0]?.state}`]).toEqual(
    expect.arrayContaining([calls[1].status === 200 ? 'released released' : 'graded taken-back']),
  )
})

const grading = {
  source: '2',
  information: 'B',
  suspectedFalse: 'no',
  marking: 'OFFICIAL-SENSITIVE',
  priority: 'medium',
  reason: 'She may be in danger',
} as const

test('grading what waits takes the text back in the same step', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  const graded = await second.gradeIntelligence({ item: reference, version, ...grading, handling: 'P' })
  expect(graded.body.state).toBe('graded')
  expect((await item(reference)).releases).toMatchObject([{ state: 'taken-back' }])
  const late = await second.decideOnRelease({ item: reference, release: '1', version, decision: 'release' })
  expect(late.status).toBe(409)
})

test('a stricter grading of what was released asks for another text; an easier one leaves it released', async () => {
  const { reference } = await storeItem(api, { state: 'released' })
  const { version } = await item(reference)
  const bound = { handling: 'C', conditions: 'The police alone' } as const
  const strict = await officer.gradeIntelligence({ item: reference, version, ...grading, ...bound })
  expect(strict.body.state).toBe('graded')
  const again = await officer.gradeIntelligence({
    item: reference,
    version: version + 1,
    ...grading,
    handling: 'P',
  })
  expect(again.body.state).toBe('released')
})

test('another text of a released item waits beside the first, and taking it back leaves the item released', async () => {
  const { reference } = await storeItem(api, { state: 'released' })
  const version = await draft(reference)
  expect(await item(reference)).toMatchObject({ state: 'drafted', release: 2 })
  await officer.decideOnRelease({ item: reference, release: '2', version, decision: 'take-back' })
  expect((await item(reference)).state).toBe('released')
})

test('a text is not released after the last day on which it may be read', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const { version } = await item(reference)
  await officer.gradeIntelligence({ item: reference, version, ...grading, handling: 'P', until: soon() })
  const written = await draft(reference)
  setTime(new Date(Date.now() + 3 * 24 * 60 * 60_000))
  const late = await second.decideOnRelease({
    item: reference,
    release: '1',
    version: written,
    decision: 'release',
  })
  expect(late.problem.errors).toMatchObject([{ field: 'decision' }])
})

/** Tomorrow, as it is typed. */
function soon() {
  const [year, month, day] = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10).split('-')
  return { day: day as string, month: month as string, year: year as string }
}

test('not sharing is decided with a reason and takes back what waits; sharing after all is as well', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  const decide = { item: reference, version, share: 'no' } as const
  expect((await officer.decideOnSharing({ ...decide, reason: '' })).status).toBe(422)
  expect((await officer.decideOnSharing({ ...decide, reason: 'The police know it' })).body.state).toBe(
    'not-shared',
  )
  expect(await item(reference)).toMatchObject({
    state: 'not-shared',
    notShared: [{ reason: 'The police know it', by: { name: 'Desmond Kirkbride' } }],
    releases: [{ state: 'taken-back' }],
  })
  const after = { item: reference, version: version + 1, share: 'yes', reason: 'They did not' } as const
  expect((await second.decideOnSharing(after)).body.state).toBe('graded')
  expect((await item(reference)).notShared).toMatchObject([
    { reason: 'The police know it', undone: { reason: 'They did not', by: { name: 'Winifred Ashgrove' } } },
  ])
})

test('what was released is recalled, and not merely shared no more', async () => {
  const { reference } = await storeItem(api, { state: 'released' })
  const version = await draft(reference)
  const refused = await officer.decideOnSharing({ item: reference, version, share: 'no', reason: 'A reason' })
  expect(refused.problem.errors).toMatchObject([{ field: 'share' }])
})

test('whom the giver names when they say how they know is pointed at; ordinary words of theirs are not', async () => {
  const { reference } = await storeItem(api, {
    state: 'graded',
    source: { toldBy: 'Her friend Kezia', howWords: 'Overheard on the bus', whoElseKnows: 'Her aunt' },
  })
  const looked = await officer.checkForRelease({
    item: reference,
    text: 'Kezia knows a driver. Her school is near. On the bus nobody speaks of it.',
  })
  expect(looked.body.findings).toMatchObject([{ kind: 'name', words: 'Kezia' }])
})

test('no mail names an item to an officer from whom it is kept: who may know is written to by themselves', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const exclude = (version: number) =>
    second.excludeFromIntelligence({
      item: reference,
      version,
      who: 'person',
      id: whoIs(api, 'lkm-intelligence').ref.id,
      exclude: 'yes',
      why: 'His brother',
    })
  // The writer is excluded while their text waits: nothing is said to them when it is given back.
  const version = await draft(reference)
  expect((await exclude(version)).status).toBe(200)
  const back = await second.decideOnRelease({
    item: reference,
    release: '1',
    version: version + 1,
    decision: 'give-back',
    comment: 'Leave out the name',
  })
  expect(back.status).toBe(200)
  const before = await mailsAbout(api, reference)
  expect(before).toHaveLength(1)
  // Nobody but its writer may know of the next text: there is nobody to be told.
  await draft(reference, second)
  expect(await mailsAbout(api, reference)).toEqual(before)
  expect((await item(reference, second)).state).toBe('drafted')
})
