import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { start } from '../support/referrals.ts'
import { type Place, partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const { author, asked, ask, begin, read, add, withdraw, refusedFor } = partnersOf(() => api)
const page = 'identifying-details'

describe('a contribution stays small enough to be read with all others', () => {
  it('holds 200 kB in all its pages together', async () => {
    const most = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, { value: 'x'.repeat(19_000), more: 'x'.repeat(19_000) }]))
    const place = await begin(['child-domain', 'views'])
    expect((await add(place, 'child-domain', most(['5.1', '5.2a', '5.2b']))).status).toBe(200)
    const over = await add(place, 'views', most(['6.1', '6.2', '6.3']))
    expect(over.status).toBe(422)
    expect(over.problem.errors?.[0]?.message).toContain('Shorten it to what matters most')
    expect((await add(place, 'views', most(['6.1']))).status).toBe(200)
    // The page that is saved anew counts as it is now.
    expect((await add(place, 'child-domain', most(['5.1', '5.2a', '5.3']), 1)).status).toBe(200)
    expect(await refusedFor(place.reference)).toEqual(['saveContribution'])
  })

  it('is of ten pages at most', async () => {
    const reference = await start(author())
    const answer = await ask(
      reference,
      Array.from({ length: 11 }, () => page),
    )
    expect(answer.status).toBe(422)
    expect(answer.problem.errors?.[0]?.message).toContain('Select 10 pages or fewer')
  })

  it('is one of eight at most, of those that were not withdrawn or declined', async () => {
    const reference = await start(author())
    const places: Place[] = []
    for (let count = 0; count < 8; count++)
      places.push({ reference, contribution: (await ask(reference, [page])).body.id })
    const over = await ask(reference, [page])
    expect(over.status).toBe(422)
    expect(over.problem.errors?.[0]?.message).toContain('You have asked 8 times already')
    expect(await refusedFor(reference)).toEqual(['askForContribution'])
    const [first, second] = places as [Place, Place]
    expect((await withdraw(first)).status).toBe(200)
    expect((await ask(reference, [page])).status).toBe(201)
    const { version } = await read(second)
    await asked().declineContribution({ ...second, version, whyNot: 'We do not know the child' } as never)
    expect((await ask(reference, [page])).status).toBe(201)
    expect((await ask(reference, [page])).status).toBe(422)
  })
})
