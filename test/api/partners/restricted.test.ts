import { afterAll, beforeAll, expect, test } from 'vitest'
import { restrict } from '../restriction/support.ts'
import { type Api, startApi } from '../support/api.ts'
import { partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const { asked, police, worker, ask } = partnersOf(() => api)

const row = async (id: string) =>
  (await police().listInformationAsked()).body.rows.find((one) => one.id === id)

test('what a post was asked before a record was restricted stays in its list, and does not say who asked', async () => {
  const { police: place, reference } = await asked()
  const before = await row(place.information)
  expect(before).toMatchObject({ askedBy: { name: 'Bryony Okafor' } })
  expect(before).not.toHaveProperty('restricted')
  await restrict(api, reference, ['lkm-mash-one'])

  const now = await row(place.information)
  expect(now).toEqual({
    ...before,
    restricted: true,
    askedBy: { id: '', name: 'Withheld', post: '' },
    fromAgency: 'Withheld',
    timeLeft: now?.timeLeft,
  })
  expect((await police().readInformationAsked(place)).status).toBe(403)
})

test('what it is asked afterwards was asked by somebody who is named, and opens', async () => {
  const { reference } = await asked()
  const version = await restrict(api, reference, ['lkm-mash-one'])
  const [id = ''] = (await ask(reference, version)).body.asked
  expect(await row(id)).toMatchObject({ askedBy: { name: 'Bryony Okafor' } })
  expect((await police().readInformationAsked({ reference, information: id })).status).toBe(200)
  expect((await worker().readInformation({ reference, information: id })).status).toBe(200)
})
