import { afterAll, beforeAll, expect, test } from 'vitest'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
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
const plain = 'A silver van waits near a school at the end of lessons. Its driver is called Rook.'

/** Writes a text that nothing is pointed at in, for a graded item. */
async function draft(reference: string, as = officer) {
  const { version } = await item(reference)
  const written = await as.writeForRelease({ item: reference, version, text: plain })
  expect(written.status, written.text).toBe(201)
  return written.body.version
}

test('a text is released by a second person and by nobody else, and the desk is told that it waits', async () => {
  const { reference } = await storeItem(api, { state: 'graded' })
  const version = await draft(reference)
  expect(await item(reference)).toMatchObject({ state: 'drafted', release: 1, writer: { name: 'Desmond Kirkbride' } })
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
