import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const author = () => api.as('lkm-teacher')
/** Reads for the MASE desk, in another agency than the author's. */
const asked = () => api.as('lkm-mase')
const page = 'identifying-details'

const ask = async (reference: string, changes: object = {}) =>
  author().askForContribution({
    reference,
    requestId: randomUUID(),
    contact: 'lkm-mase',
    sections: [page],
    ask: 'Which health services know the child?',
    ...changes,
  } as never)

const begin = async () => {
  const reference = await start(author())
  await author().saveSection({
    reference,
    form: 'assessment',
    section: page,
    version: 0,
    answers: { '2.1': { value: 'Perdita Quill' }, '2.10': { value: 'None' } },
  } as never)
  const { id: contribution } = (await ask(reference)).body
  return { reference, contribution }
}

const add = (place: object, answers: object, version = 0) =>
  asked().saveContribution({ ...place, section: page, version, answers } as never)
const read = async (place: object) => (await asked().readContribution(place as never)).body
const give = async (place: object) =>
  asked().giveContribution({ ...place, version: (await read(place)).version } as never)
const seen = async (reference: string) => (await author().readAssessment({ reference } as never)).body

describe('a contribution', () => {
  it('shows who is asked only whose child it is, what is asked, and their own pages', async () => {
    const place = await begin()
    const view = await read(place)
    expect(view).toMatchObject({
      ask: 'Which health services know the child?',
      child: { name: 'Perdita Quill' },
      state: 'asked',
      pages: [],
    })
    expect(view.sections.map(({ id }) => id)).toEqual([page])
    expect(JSON.stringify({ ...view, child: {} })).not.toContain('Perdita')
    expect((await asked().listMyContributions()).body.rows.map(({ id }) => id)).toContain(place.contribution)
  })

  it('is nobody else’s to see', async () => {
    const place = await begin()
    for (const other of ['lkm-nurse', 'lkm-head', 'vnt-mase', 'lkm-mash-one'])
      expect((await api.as(other).readContribution(place as never)).status, other).toBe(404)
    expect((await asked().readAssessment({ reference: place.reference } as never)).status).not.toBe(200)
  })

  it('is seen by its author once it is given, and not before', async () => {
    const place = await begin()
    await add(place, { '2.17': { value: 'Larkmere Surgery' } })
    expect((await seen(place.reference)).contributions[0]?.pages).toEqual([])
    expect((await give(place)).status).toBe(200)
    const [there] = (await seen(place.reference)).contributions
    expect(there?.state).toBe('given')
    expect(there?.pages[0]?.answers).toEqual({ '2.17': { value: 'Larkmere Surgery' } })
  })

  it('tells its author, and the post that was asked, by mail that names nobody', async () => {
    const place = await begin()
    await add(place, { '2.17': { value: 'Larkmere Surgery' } })
    await give(place)
    const mails = (await mailsAbout(api, place.reference)).map((mail) => mail.split(' ')[0])
    expect(mails).toEqual(['contribution-asked', 'contribution-given'])
    const history = (await seen(place.reference)).history.map(({ kind }) => kind)
    expect(history).toContain('contribution-asked')
    expect(history).toContain('contribution-given')
  })

  it('is taken in beside what the author wrote, with whose it is, once', async () => {
    const place = await begin()
    await add(place, { '2.17': { value: 'Larkmere Surgery' }, '2.10': { value: 'Quaker' } })
    await give(place)
    const [there] = (await seen(place.reference)).contributions
    const take = () =>
      author().takeInContribution({ ...place, section: page, version: there?.version ?? 0 } as never)
    expect((await take()).status).toBe(200)
    expect((await take()).status).toBe(200)
    const saved = (await seen(place.reference)).sections.find(({ section }) => section === page)
    expect(saved?.version).toBe(2)
    expect(saved?.answers['2.1']).toEqual({ value: 'Perdita Quill' })
    expect(saved?.answers['2.17']?.value).toBe('Larkmere Surgery')
    expect(saved?.answers['2.17']?.more).toMatch(/^Added by Soraya Whitlock, /)
    expect(saved?.answers['2.10']?.value).toBe('None')
    expect(saved?.answers['2.10']?.more).toMatch(/Soraya Whitlock.* adds:\nQuaker/)
    expect((await add(place, { '2.17': { value: 'Another' } }, 1)).status).toBe(409)
  })

  it('takes only answers to the pages that were asked for', async () => {
    const place = await begin()
    const other = await asked().saveContribution({
      ...place,
      section: 'reason',
      version: 0,
      answers: {},
    } as never)
    expect(other.status).toBe(404)
    expect((await add(place, { '3.1': { value: 'No' } })).status).toBe(422)
  })

  it('cannot be given empty, and can be declined with a reason', async () => {
    const place = await begin()
    expect((await give(place)).status).toBe(422)
    const { version } = await read(place)
    const declined = await asked().declineContribution({
      ...place,
      version,
      whyNot: 'We do not know this child',
    } as never)
    expect(declined.status).toBe(200)
    expect((await seen(place.reference)).contributions[0]).toMatchObject({
      state: 'declined',
      whyNot: 'We do not know this child',
    })
  })

  it('is closed when its author asks no longer', async () => {
    const place = await begin()
    const withdrawn = await author().withdrawContribution({ ...place, version: 1 } as never)
    expect(withdrawn.status).toBe(200)
    expect((await asked().readContribution(place as never)).status).toBe(409)
    expect((await asked().listMyContributions()).body.rows.map(({ id }) => id)).not.toContain(
      place.contribution,
    )
  })

  it('is closed when the assessment has gone to sign-off', async () => {
    const reference = await prepare(author())
    const { id: contribution } = (await ask(reference)).body
    await author().askForSignOff({ reference, version: await versionOf(author(), reference) })
    expect((await add({ reference, contribution }, { '2.10': { value: 'Quaker' } })).status).toBe(409)
    expect((await ask(reference)).status).toBe(409)
  })

  it('is asked for once, however often the button is pressed', async () => {
    const reference = await start(author())
    const requestId = randomUUID()
    const both = await Promise.all([ask(reference, { requestId }), ask(reference, { requestId })])
    expect(new Set(both.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1)
    expect((await ask(reference, { requestId })).status).toBe(201)
    expect((await seen(reference)).contributions).toHaveLength(1)
  })

  it.each([
    ['somebody who is not in the directory', { contact: 'nobody' }, 'contact'],
    ['a page that is not there', { sections: ['nowhere'] }, 'sections'],
    ['nothing', { sections: [] }, 'sections'],
    ['without a word', { ask: ' ' }, 'ask'],
  ])('cannot be asked of %s', async (_, changes, field) => {
    const answer = await ask(await start(author()), changes)
    expect(answer.status).toBe(422)
    expect(answer.problem.errors?.[0]?.field).toBe(field)
  })

  it('saved by two at once is neither overwritten nor lost', async () => {
    const place = await begin()
    const both = await Promise.all([
      add(place, { '2.17': { value: 'One' } }),
      add(place, { '2.17': { value: 'Two' } }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})
