import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countWording } from '#shared/language/wording.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'
import { allItems, auditEntries } from '../support/store.ts'

let api: Api
let author: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  author = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const blaming = 'She absconded twice. Staff say that she puts herself at risk.'
const place = { form: 'assessment', section: 'background', question: '4.1' } as const

const save = async (reference: string, value: string, version = 0) => {
  const saved = await author.saveSection({
    reference,
    form: place.form,
    section: place.section,
    answers: { '4.1': { value } },
    version,
  })
  expect(saved.status).toBe(200)
}
const keep = (reference: string, more: object = {}) =>
  author.keepWording({
    reference,
    ...place,
    phrase: 'absconded',
    keep: 'yes',
    reason: 'The police report says so',
    ...more,
  })
const read = async (reference: string) => (await author.readAssessment({ reference })).body
const pageOf = async (reference: string) =>
  (await read(reference)).sections.find(({ section }) => section === place.section)

describe('a page that is saved', () => {
  test('remembers the phrases on it, and those that are gone since', async () => {
    const reference = await start(author)
    await save(reference, blaming)
    expect((await pageOf(reference))?.wording).toEqual({ here: ['4.1 absconded', '4.1 at-risk'], gone: [] })
    await save(reference, 'She went missing twice. Staff say that she puts herself at risk.', 1)
    expect((await pageOf(reference))?.wording).toEqual({ here: ['4.1 at-risk'], gone: ['4.1 absconded'] })
    await save(reference, 'She went missing twice.', 2)
    const { sections, wording } = await read(reference)
    expect(countWording(sections, wording)).toEqual({ found: 2, changed: 2, kept: 0, because: 0 })
  })

  test('is saved as it was typed, and remembers nothing where there was nothing', async () => {
    const reference = await start(author)
    await save(reference, 'She said: “I put myself at risk, he is my boyfriend.”')
    const page = await pageOf(reference)
    expect(page?.answers).toEqual({
      '4.1': { value: 'She said: “I put myself at risk, he is my boyfriend.”' },
    })
    expect(page).not.toHaveProperty('wording')
  })
})

describe('a phrase that stays', () => {
  test('is kept with its reason, who said so and when, and the answer is not touched', async () => {
    const reference = await start(author)
    await save(reference, blaming)
    expect((await keep(reference)).status).toBe(200)
    const { sections, wording } = await read(reference)
    expect(wording).toEqual([
      {
        ...place,
        phrase: 'absconded',
        matched: 'absconded',
        reason: 'The police report says so',
        by: expect.objectContaining({ name: 'Tamsin Ellery' }),
        at: expect.stringMatching(/^\d{4}-/),
      },
    ])
    expect((await pageOf(reference))?.answers).toEqual({ '4.1': { value: blaming } })
    expect(countWording(sections, wording)).toEqual({ found: 2, changed: 0, kept: 2, because: 1 })
  })

  test('can be given another reason, and be looked at again', async () => {
    const reference = await start(author)
    await save(reference, blaming)
    await keep(reference)
    await keep(reference, { reason: 'It is the word of the order of the court' })
    expect((await read(reference)).wording.map(({ reason }) => reason)).toEqual([
      'It is the word of the order of the court',
    ])
    expect((await keep(reference, { keep: 'no', reason: undefined })).status).toBe(200)
    expect((await read(reference)).wording).toEqual([])
  })

  test('needs a reason, in words at its field', async () => {
    const reference = await start(author)
    await save(reference, blaming)
    for (const reason of [undefined, '', '   ']) {
      const refused = await keep(reference, { reason })
      expect(refused.status).toBe(422)
      expect(refused.problem.errors).toEqual([{ field: 'reason', message: 'Say why these words stay' }])
    }
    expect((await read(reference)).wording).toEqual([])
  })

  test('must stand in the answer that is saved', async () => {
    const reference = await start(author)
    await save(reference, 'She went missing.')
    const refused = await keep(reference)
    expect(refused.status).toBe(422)
    expect(refused.problem.errors?.[0]?.message).toBe('These words no longer stand in the answer')
    for (const nowhere of [
      { form: 'nothing' },
      { section: 'nowhere' },
      { question: '99' },
      { question: '__proto__' },
      { phrase: 'constructor' },
    ]) {
      const answer = await keep(reference, nowhere)
      expect([404, 422], JSON.stringify(nowhere)).toContain(answer.status)
    }
    expect((await read(reference)).wording).toEqual([])
  })
})

test('only its author says so, and only while it is a draft', async () => {
  const reference = await prepare(author, 'mash', { 'concern.reason': { value: blaming } })
  const wording = { reference, ...place, phrase: 'absconded', keep: 'yes', reason: 'A reason' } as const
  for (const other of ['lkm-head', 'lkm-nurse', 'lkm-mash-one', 'vnt-teacher'])
    expect((await api.as(other).keepWording(wording)).status, other).not.toBe(200)
  await author.askForSignOff({ reference, version: await versionOf(author, reference) })
  const late = await keep(reference)
  expect(late.status).toBe(409)
  expect((await read(reference)).wording).toEqual([])
})

test('stopping at it never: words that blame are saved, signed off and sent like all others', async () => {
  const reference = await prepare(author, 'mash', { 'concern.reason': { value: blaming } })
  const head = api.as('lkm-head')
  await author.askForSignOff({ reference, version: await versionOf(author, reference) })
  await head.authorise({ reference, version: await versionOf(head, reference) })
  const sent = await author.sendReferral({ reference, version: await versionOf(author, reference) })
  expect(sent.status).toBe(200)
})

test('the trail tells that it was said and not what, and no key holds anything typed', async () => {
  const reference = await start(author)
  await save(reference, blaming)
  await keep(reference)
  const entries = (await auditEntries(api)).filter(({ object }) => object.includes(reference))
  expect(entries.some(({ operation, kind }) => operation === 'keepWording' && kind === 'change')).toBe(true)
  expect(JSON.stringify(entries)).not.toContain('police report')
  const item = (await allItems(api, 'hub')).find(
    ({ pk, sk }) => pk.includes(reference) && sk.startsWith('WORDING#'),
  )
  expect(item?.sk).toBe('WORDING#assessment#background#4.1#absconded')
})
