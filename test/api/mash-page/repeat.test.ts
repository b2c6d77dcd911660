import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { toAttributes } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { takeAndRate } from '../support/desks.ts'
import { allItems, putItem } from '../support/store.ts'
import { arrive, child, repeatOf } from './support.ts'

let api: Api
let worker: Client

beforeAll(async () => {
  api = await startApi()
  worker = api.as('lkm-mash-one')
})
afterAll(() => api.stop())

const headOf = async (reference: string) => {
  const found = (await allItems<Referral>(api, 'hub')).find(({ pk, sk }) => {
    const key = keys.referral(reference)
    return pk === key.pk && sk === key.sk
  })
  if (!found) throw new Error('No such referral')
  return found
}

/** The stream brings a change again, as it does when an answer was lost. */
const bringAgain = async (references: readonly string[]) => {
  const Records = await Promise.all(
    references.map(async (reference, index) => {
      const head = await headOf(reference)
      const image = toAttributes({ ...head, data: { ...head.data, state: 'new' } })
      const before = toAttributes({ ...head, data: { ...head.data, state: 'signed-off' } })
      return {
        eventName: 'MODIFY',
        dynamodb: {
          Keys: { pk: image.pk, sk: image.sk },
          NewImage: image,
          OldImage: before,
          SequenceNumber: String(index),
        },
      }
    }),
  )
  return api.hub.invoke('arrivals', { Records } as DynamoDBStreamEvent)
}

test('the first is no repeat, the second is, and three of low concern are a pattern', async () => {
  const mine = child('Corisande Applewhite')
  const first = await arrive(api, mine)
  expect(await repeatOf(worker, first)).toBeUndefined()
  const second = await arrive(api, mine)
  expect(await repeatOf(worker, second)).toMatchObject({ earlier: 1, pattern: false, references: [first] })
  const third = await arrive(api, mine)
  expect(await repeatOf(worker, third)).toMatchObject({
    earlier: 2,
    pattern: true,
    references: [second, first],
  })

  const row = (await worker.listQueue({ list: 'new' } as never)).body.rows.find(
    ({ reference }) => reference === third,
  )
  expect(row?.repeat).toMatchObject({ earlier: 2, pattern: true })
})

test('one that was rated above green is a repeat and no pattern of low concern', async () => {
  const mine = child('Lysander Brackwater')
  const first = await arrive(api, mine)
  await takeAndRate(worker, first, 'amber')
  await arrive(api, mine)
  expect(await repeatOf(worker, await arrive(api, mine))).toMatchObject({ earlier: 2, pattern: false })
})

test('what the stream brings again changes nothing, and does not make a page stale', async () => {
  const mine = child('Perdita Hollowmere')
  await arrive(api, mine)
  const second = await arrive(api, mine)
  const written = async () =>
    (await allItems(api, 'hub')).filter(({ entity }) => ['referral', 'mentions', 'mention'].includes(entity))
  const before = await written()
  expect(await bringAgain([second, second])).toEqual({ batchItemFailures: [] })
  expect(await written()).toEqual(before)

  const { version } = (await headOf(second)).data
  const claimed = await worker.claimReferral({ reference: second })
  expect(claimed.body.version).toBe(version + 1)
})

test('a note that somebody wrote over, who had read before it was there, is written again', async () => {
  const mine = child('Ottoline Fairweather')
  const first = await arrive(api, mine)
  const second = await arrive(api, mine)
  const head = await headOf(second)
  const { repeat, ...rest } = head.data
  expect(repeat).toMatchObject({ earlier: 1 })
  await putItem(api, { ...head, data: { ...rest, version: rest.version + 1 } })
  await vi.waitFor(async () =>
    expect(await repeatOf(worker, second)).toMatchObject({ earlier: 1, references: [first] }),
  )
})

test('what a person says of two records counts, and counts no longer when it is taken back', async () => {
  const first = await arrive(api, child('Jessamy Thornbury'))
  const second = await arrive(api, child('Jessamy Thornbury', '19'))
  expect(await repeatOf(worker, second)).toBeUndefined()

  const said = { reference: second, other: first, reason: 'The school says so' }
  expect((await worker.confirmSameChild(said)).status).toBe(200)
  await vi.waitFor(async () => expect(await repeatOf(worker, second)).toMatchObject({ earlier: 1 }))
  expect(await repeatOf(worker, first)).toBeUndefined()

  expect((await worker.undoSameChild({ reference: second, other: first })).status).toBe(200)
  await vi.waitFor(async () => expect(await repeatOf(worker, second)).toBeUndefined())

  const third = await arrive(api, child('Jessamy Thornbury'))
  expect(await repeatOf(worker, third)).toMatchObject({ references: [first] })
  expect((await worker.denySameChild({ reference: third, other: first })).status).toBe(200)
  await vi.waitFor(async () => expect(await repeatOf(worker, third)).toBeUndefined())
})
