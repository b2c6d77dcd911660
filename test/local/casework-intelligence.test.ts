import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { type Call, createCall } from '#infra/local/demonstration/casework/call.ts'
import { writeIntelligence } from '#infra/local/demonstration/casework/intelligence/write-intelligence.ts'
import { openProgress } from '#infra/local/demonstration/casework/progress.ts'
import { openLocalStore } from '#infra/local/local-store.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Breach } from '#shared/intelligence/breach.ts'
import { itemKinds } from '#shared/intelligence/kinds.ts'
import type { ItemState } from '#shared/intelligence/states.ts'
import { type Api, startApi } from '#test/api/support/api.ts'
import { allItems } from '#test/api/support/store.ts'

let api: Api

beforeAll(async () => {
  api = await startApi({ casework: true })
}, 120_000)
afterAll(() => api.stop())

const officer = () => api.as('lkm-intelligence')
const rowsIn = async (state: ItemState) =>
  (await officer().listIntelligence({ state })).body.rows.flatMap((row) => ('kind' in row ? [row] : []))

test('each desk has items of each kind that nobody has graded, and items in each state', async () => {
  for (const kind of itemKinds) {
    const { found } = (await officer().listIntelligence({ state: 'received', kind })).body
    expect(found, kind).toBeGreaterThan(0)
  }
  const { counts } = (await officer().listIntelligence({})).body
  expect(Object.values(counts).every((count) => count > 0)).toBe(true)
  expect((await api.as('vnt-intelligence').listIntelligence({})).body.rows.length).toBeGreaterThan(0)
})

test('one is graded with conditions and a last day, and one waits for a second officer', async () => {
  const [flat] = (await rowsIn('graded')).filter(({ codes }) => codes?.endsWith('C'))
  const { grading } = (await officer().readIntelligence({ item: flat?.reference ?? '' })).body
  expect(grading).toMatchObject({ handling: 'C', conditions: expect.any(String), until: expect.any(String) })
  const [waiting] = await rowsIn('drafted')
  expect(waiting?.writer?.name).toBe('Winifred Ashgrove')
})

test('of what was released one post acted on it, one cannot be reached, one is silent, one was told beside', async () => {
  const [marlon] = (await rowsIn('released')).filter(({ kind }) => kind === 'person')
  const item = marlon?.reference ?? ''
  await vi.waitFor(
    async () => {
      const { told, toldBeside } = (await officer().readRecipients({ item })).body
      const of = (contact: string) => told.find(({ contactId }) => contactId === contact)
      expect(of('lkm-police-spoc')?.acted?.[0]?.words).toContain('We acted on it')
      expect(of('lkm-housing')).toMatchObject({ ring: { because: 'bounced' }, must: 'ring' })
      expect(of('lkm-voluntary')).toMatchObject({ ring: { because: 'silent' }, must: 'ring' })
      expect(toldBeside.map(({ who }) => who)).toContain('The head of the youth service')
    },
    { timeout: 90_000, interval: 500 },
  )
  const given = (await api.as('lkm-lead').listFeedback({})).body.rows.find(({ kind }) => kind === 'person')
  expect(given?.feedback.at(-1)?.words).toContain('ring us')
})

test('one was recalled, and nobody has decided on its breach', async () => {
  const breaches = (await allItems<Breach>(api, 'hub')).filter(({ entity }) => entity === 'breach')
  expect(breaches).toHaveLength(1)
  expect(breaches[0]?.data.decision).toBeUndefined()
})

test('part of a plate came up that somebody watches for, and two items are said to be about one car', async () => {
  const { watches, alerts } = (await officer().listWatches({})).body
  expect(watches).toHaveLength(1)
  expect(alerts.length).toBeGreaterThan(0)
  const { rows } = (await officer().listConnections({ which: 'same' })).body
  expect(rows.length).toBeGreaterThan(0)
})

test('killed at any of its steps, it is finished by the next start, and nothing is there twice', async () => {
  const own = await startApi({ events: false })
  onTestFinished(() => own.stop())
  const progress = openProgress(openLocalStore())
  const call = createCall(own.hub.invoke, own.signIn.issuer)
  const killedAfter = (calls: number): Call => {
    let left = calls
    return async (...asked) => {
      if (left < 0) throw new Error('killed')
      const answer = await call(...asked)
      left -= 1
      if (left < 0) throw new Error('killed')
      return answer
    }
  }
  const write = (by: Call) => writeIntelligence(by, progress, londonClock(Date.now()).date, () => undefined)
  for (const calls of [20, 45, 7, 31, 12, 19, 26, 15, 9])
    await expect(write(killedAfter(calls))).rejects.toThrow('killed')
  await write(call)
  const entities = async () => {
    const counts: Record<string, number> = {}
    for (const { entity } of await allItems(own, 'hub')) counts[entity] = (counts[entity] ?? 0) + 1
    return counts
  }
  const once = await entities()
  expect(once).toMatchObject({
    intelligence: 13,
    'intelligence-source': 13,
    release: 3,
    dissemination: 5,
    breach: 1,
    'told-already': 1,
    'not-told': 1,
    watch: 1,
    alert: 1,
  })
  await write(call)
  expect(await entities()).toEqual(once)
})
