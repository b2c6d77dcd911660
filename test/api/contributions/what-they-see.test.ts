import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'
import { partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const { author, asked, ask, begin, read, add, refusedFor } = partnersOf(() => api)
const page = 'identifying-details'

describe('what a contributor sees', () => {
  it('is nothing of the child once the assessment is written no longer, and still their own part', async () => {
    const reference = await prepare(author())
    const place = { reference, contribution: (await ask(reference, [page])).body.id }
    await add(place, page, { '2.17': { value: 'Larkmere Surgery' } })
    expect((await read(place)).child).toBeDefined()
    await author().askForSignOff({ reference, version: await versionOf(author(), reference) })
    const view = await read(place)
    expect(view).toMatchObject({
      open: false,
      pages: [{ answers: { '2.17': { value: 'Larkmere Surgery' } } }],
    })
    expect(view).not.toHaveProperty('child')
  })

  it('is nothing at all once the assessment was given up, and they are told so', async () => {
    const place = await begin([page])
    const { reference } = place
    const version = await versionOf(author(), reference)
    await author().discardAssessment({ reference, version, reason: 'The wrong child' })
    const answer = await asked().readContribution(place as never)
    expect(answer.status).toBe(409)
    expect(answer.problem.detail).toContain('given up')
    expect((await add(place, page, {})).status).toBe(409)
    expect(await refusedFor(reference)).toEqual(['readContribution', 'saveContribution'])
  })

  it('is nothing once the directory has their post no longer', async () => {
    const administrator = api.as('lkm-administrator')
    const desk = (await administrator.listContacts()).body.contacts.find(({ id }) => id === 'lkm-mase')
    const other = await administrator.addContact({
      ...desk,
      requestId: randomUUID(),
      post: 'A post that ends',
    } as never)
    const contact = other.body as { id: string }
    const reference = await start(author())
    const place = { reference, contribution: (await ask(reference, [page], contact.id)).body.id }
    const listed = async () => (await asked().listMyContributions()).body.rows.map(({ id }) => id)
    expect((await asked().readContribution(place as never)).status).toBe(200)
    expect(await listed()).toContain(place.contribution)
    const { version } =
      (await administrator.listContacts()).body.contacts.find(({ id }) => id === contact.id) ?? {}
    const ended = await administrator.changeContact({
      ...desk,
      contact: contact.id,
      post: 'A post that ends',
      version,
      active: false,
    } as never)
    expect(ended.status).toBe(200)
    expect((await asked().readContribution(place as never)).status).toBe(404)
    expect(await listed()).not.toContain(place.contribution)
  })

  it('is no question that only who writes the assessment can answer', async () => {
    const place = await begin(['opinion'])
    const [section] = (await read(place)).sections
    expect(section?.questions.map(({ id }) => id)).toContain('7.1-other')
    expect(section?.questions.map(({ id }) => id)).not.toContain('7.1')
    expect((await add(place, 'opinion', { '7.1': { value: 'high' } })).status).toBe(422)
    const nothing = await ask(place.reference, ['management'])
    expect(nothing.status).toBe(422)
    expect(nothing.problem.errors?.[0]?.field).toBe('sections')
  })
})
