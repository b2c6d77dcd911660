import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intelligenceItem, releaseItem } from '#functions/platform/intelligence/stored.ts'
import { policeRelease } from '#shared/intelligence/police-release.ts'
import { aGrading, aRelease } from '#test/factories/intelligence.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { type StoredItem, storeItem, whoIs } from '../support/intelligence.ts'
import { entriesLeftWhile, putItem } from '../support/store.ts'

let api: Api
let officer: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  officer = api.as('lkm-intelligence')
})
afterAll(() => api.stop())

const need = { purpose: 'investigation', why: 'The team that works on it asks for it' } as const
const day = (text: string) => {
  const [year = '', month = '', ofMonth = ''] = text.split('-')
  return { day: ofMonth, month, year }
}

/** An item whose text was released at a moment. */
const releasedAt = (checkedAt: string, changes: Parameters<typeof storeItem>[1] = {}): Promise<StoredItem> =>
  storeItem(api, { ...changes, release: { ...changes.release, checkedAt } })

const takeOut = async (from: string, to: string, more: object = {}, by = officer) => {
  const begun = await by.exportReleases({ ...need, from: day(from), to: day(to), ...more })
  expect(begun.status).toBe(201)
  return by.readExport({ export: begun.body.export })
}
const urns = async (from: string, to: string, more: object = {}, by = officer) =>
  (await takeOut(from, to, more, by)).body.releases.map(({ urn }) => urn)

/** Changes how an item stands now. */
const change = (stored: StoredItem, changes: Partial<StoredItem['item']>) =>
  putItem(api, intelligenceItem({ ...stored.item, ...changes }))

describe('one release', () => {
  test('is taken out as police take it over, with the grading that counts now', async () => {
    const stored = await releasedAt('2026-03-02T10:00:00.000Z')
    const grading = aGrading({
      number: 2,
      source: '1',
      handling: 'C',
      conditions: 'Ask the desk before you act',
    })
    await change(stored, { grading })
    const begun = await officer.exportRelease({ item: stored.reference, number: '1', ...need })
    expect(begun.status).toBe(201)
    const { body } = await officer.readExport({ export: begun.body.export })
    expect(body.releases).toEqual([
      expect.objectContaining({
        urn: stored.reference,
        release: 1,
        text: aRelease().text,
        grading: expect.objectContaining({
          codes: '1B C',
          conditions: 'Ask the desk before you act',
          changedSinceRelease: true,
        }),
      }),
    ])
    expect(policeRelease.strict().safeParse(body.releases[0]).error).toBeUndefined()
    expect(JSON.stringify(body)).not.toMatch(/My sister|Hollin Bank|Tamsin|lkm-teacher/)
  })

  test('leaves in the trail what it was taken out for, and the item', async () => {
    const { reference } = await releasedAt('2026-03-03T10:00:00.000Z')
    const entries = await entriesLeftWhile(api, async () => {
      const { body } = await officer.exportRelease({ item: reference, number: '1', ...need })
      await officer.readExport({ export: body.export })
    })
    const seen = entries.map(({ operation, kind, object, purpose }) => ({ operation, kind, object, purpose }))
    const taken = expect.stringMatching(/^intelligence export [\w-]+$/)
    expect(seen).toHaveLength(3)
    expect(seen).toEqual(
      expect.arrayContaining([
        { operation: 'exportRelease', kind: 'change', object: taken, purpose: 'investigation' },
        { operation: 'readExport', kind: 'read', object: taken, purpose: 'investigation' },
        {
          operation: 'readExport',
          kind: 'read',
          object: `intelligence ${reference}`,
          purpose: 'investigation',
        },
      ]),
    )
    expect(JSON.stringify(entries)).not.toContain(need.why)
  })

  test.each(['drafted', 'graded', 'received'] as const)(
    'is not there of an item that is %s',
    async (state) => {
      const { reference } = await storeItem(api, { state })
      expect((await officer.exportRelease({ item: reference, number: '1', ...need })).status).toBe(409)
    },
  )

  test('asks what it is for and why', async () => {
    const { reference } = await storeItem(api)
    const { status, problem } = await officer.exportRelease({ item: reference, number: '1', why: ' ' })
    expect(status).toBe(422)
    expect(problem.errors?.map(({ field }) => field).toSorted()).toEqual(['purpose', 'why'])
  })

  test('is for whoever took it out: to a colleague the export is not there', async () => {
    const { reference } = await storeItem(api)
    const { body } = await officer.exportRelease({ item: reference, number: '1', ...need })
    const theirs = await api.as('lkm-intelligence-two').readExport({ export: body.export })
    const none = await api.as('lkm-intelligence-two').readExport({ export: 'XXXXXXXXXXXXXXXXXXXXXX' })
    expect(theirs.status).toBe(404)
    expect(theirs.text).toBe(none.text)
  })
})

describe('a period', () => {
  test('has what was released on its days as London counts them, and no more', async () => {
    const [before, first, last, after] = await Promise.all(
      [
        '2026-06-30T22:59:59.999Z',
        '2026-06-30T23:00:00.000Z',
        '2026-07-02T22:59:59.999Z',
        '2026-07-02T23:00:00.000Z',
      ].map((at) => releasedAt(at)),
    )
    expect(await urns('2026-07-01', '2026-07-02')).toEqual([first?.reference, last?.reference])
    expect(await urns('2026-06-30', '2026-06-30')).toEqual([before?.reference])
    expect(await urns('2026-07-03', '2026-07-03')).toEqual([after?.reference])
  })

  test('can be of one kind, and of one handling code as it is graded now', async () => {
    const at = '2026-02-03T12:00:00.000Z'
    const van = await releasedAt(at)
    const place = await releasedAt(at, { item: { kind: 'place', details: {} } })
    const grading = { handling: 'C', conditions: 'Ring first' } as const
    const held = await releasedAt(at, { grading })
    const on = (more: object) => urns('2026-02-03', '2026-02-03', more)
    expect((await on({})).toSorted()).toEqual([van, place, held].map(({ reference }) => reference).toSorted())
    expect(await on({ kind: 'place' })).toEqual([place.reference])
    expect(await on({ handling: 'C' })).toEqual([held.reference])
    await change(van, { grading: aGrading({ number: 2, ...grading }) })
    expect((await on({ handling: 'C' })).toSorted()).toEqual([van.reference, held.reference].toSorted())
  })

  test('has nothing of what is kept from the officer, shared with nobody since, or of another partnership', async () => {
    const at = '2026-02-10T12:00:00.000Z'
    const { ref, agency } = whoIs(api, 'lkm-intelligence')
    const seen = await releasedAt(at)
    const person = await releasedAt(at, {
      item: { excluded: { people: [{ ...ref, why: 'Family' }], agencies: [] } },
    })
    await releasedAt(at, {
      item: { excluded: { people: [], agencies: [{ ...agency, why: 'It is theirs' }] } },
    })
    await change(await releasedAt(at), { state: 'not-shared' })
    await releasedAt(at, { giver: 'vnt-teacher' })
    const { body, text } = await takeOut('2026-02-10', '2026-02-10')
    expect(body.releases.map(({ urn }) => urn)).toEqual([seen.reference])
    expect(text).not.toContain(person.reference)
    expect(body).not.toHaveProperty('export.releases')
    // A colleague who is not kept from it finds it.
    expect(await urns('2026-02-10', '2026-02-10', {}, api.as('lkm-intelligence-two'))).toContain(
      person.reference,
    )
  })

  test('loses what came to be kept after it was chosen', async () => {
    const stored = await releasedAt('2026-02-11T12:00:00.000Z')
    const begun = await officer.exportReleases({ ...need, from: day('2026-02-11'), to: day('2026-02-11') })
    const { ref } = whoIs(api, 'lkm-intelligence')
    await change(stored, { excluded: { people: [{ ...ref, why: 'Family' }], agencies: [] } })
    expect((await officer.readExport({ export: begun.body.export })).body.releases).toEqual([])
  })

  test('that holds more than a page goes on, with each release once', async () => {
    const stored = await storeItem(api, { release: { checkedAt: '2026-02-12T00:00:00.000Z' } })
    for (let number = 2; number <= 45; number++)
      await putItem(
        api,
        releaseItem(
          'LKM',
          aRelease({
            item: stored.reference,
            number,
            checkedAt: `2026-02-12T01:00:${String(number).padStart(2, '0')}.000Z`,
          }),
        ),
      )
    const begun = await officer.exportReleases({ ...need, from: day('2026-02-12'), to: day('2026-02-12') })
    const numbers: number[] = []
    let cursor: string | undefined
    do {
      const { body } = await officer.readExport({ export: begun.body.export, cursor })
      numbers.push(...body.releases.map(({ release }) => release))
      cursor = body.next
    } while (cursor)
    expect(numbers).toEqual(Array.from({ length: 45 }, (_, index) => index + 1))
  })

  test.each([
    [{}, ['from', 'to']],
    [{ from: day('2026-02-31'), to: day('2026-03-01') }, ['from.day']],
    [{ from: day('2026-03-02'), to: day('2026-03-01') }, ['to']],
    [{ from: day('2025-01-01'), to: day('2026-03-01') }, ['to']],
  ])('says which day cannot be taken: %j', async (typed, fields) => {
    const { status, problem } = await officer.exportReleases({ ...need, ...typed })
    expect(status).toBe(422)
    expect(problem.errors?.map(({ field }) => field)).toEqual(fields)
  })

  test('in which nothing was released is an export of nothing', async () => {
    expect(await urns('2020-01-01', '2020-01-31')).toEqual([])
  })
})
