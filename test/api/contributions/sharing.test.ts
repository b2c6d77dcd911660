import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let colleague: string
beforeAll(async () => {
  api = await startApi()
  colleague = (await api.as('lkm-lead').whoAmI()).body.person.id
})
afterAll(() => api.stop())

const author = () => api.as('lkm-teacher')
/** Of the same school, and a safeguarding lead as well. */
const writer = () => api.as('lkm-lead')

const share = async (reference: string, person = colleague) =>
  author().shareAssessment({ reference, person, version: await versionOf(author(), reference) } as never)
const write = (client: Client, reference: string, name = 'Perdita Quill') =>
  client.saveSection({
    reference,
    form: 'assessment',
    section: 'identifying-details',
    version: 0,
    answers: { '2.1': { value: name } },
  } as never)

describe('an assessment that is shared', () => {
  it('can be written on by the colleague, and is listed for them', async () => {
    const reference = await start(author())
    expect((await write(writer(), reference)).status).toBe(404)
    expect((await share(reference)).status).toBe(200)
    expect((await write(writer(), reference)).status).toBe(200)
    expect((await writer().listShared()).body.rows.map((row) => row.reference)).toContain(reference)
    expect((await mailsAbout(api, reference)).map((mail) => mail.split(' ')[0])).toEqual(['shared'])
  })

  it('tells who saves second of two on one page, and overwrites nothing', async () => {
    const reference = await start(author())
    await share(reference)
    const both = await Promise.all([write(author(), reference), write(writer(), reference, 'Dita Quill')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('stays its author’s to send, to share and to give up', async () => {
    const reference = await start(author())
    await share(reference)
    const version = await versionOf(author(), reference)
    expect((await writer().sendReferral({ reference, version } as never)).status).toBe(404)
    expect((await writer().shareAssessment({ reference, person: colleague, version } as never)).status).toBe(
      404,
    )
    expect(
      (await writer().discardAssessment({ reference, version, reason: 'Not needed' } as never)).status,
    ).toBe(404)
  })

  it('cannot be authorised by somebody who wrote on it', async () => {
    const reference = await prepare(author())
    await share(reference)
    await author().askForSignOff({ reference, version: await versionOf(author(), reference) })
    const answer = await writer().authorise({ reference, version: await versionOf(author(), reference) })
    expect(answer.status).toBe(403)
    const head = await api
      .as('lkm-head')
      .authorise({ reference, version: await versionOf(author(), reference) })
    expect(head.status).toBe(200)
  })

  it('cannot be authorised by somebody who wrote on it and has it no longer', async () => {
    const reference = await prepare(author())
    await share(reference)
    const { sections } = (await author().readAssessment({ reference })).body
    const page = sections.find(({ section }) => section === 'identifying-details')
    const saved = await writer().saveSection({ reference, ...page } as never)
    expect(saved.status).toBe(200)
    await author().askForSignOff({ reference, version: await versionOf(author(), reference) })
    const version = await versionOf(author(), reference)
    expect((await author().stopSharing({ reference, person: colleague, version } as never)).status).toBe(200)
    const answer = await writer().authorise({ reference, version: await versionOf(author(), reference) })
    expect(answer.status).toBe(403)
    const head = await api
      .as('lkm-head')
      .authorise({ reference, version: await versionOf(author(), reference) })
    expect(head.status).toBe(200)
  })

  it('is out of reach from the next request on when sharing stops', async () => {
    const reference = await start(author())
    await share(reference)
    const version = await versionOf(author(), reference)
    expect((await author().stopSharing({ reference, person: colleague, version } as never)).status).toBe(200)
    expect((await write(writer(), reference)).status).toBe(404)
    expect((await writer().listShared()).body.rows.map((row) => row.reference)).not.toContain(reference)
  })

  it.each(['lkm-nurse', 'vnt-teacher', 'lkm-teacher', 'lkm-mash-one'])(
    'cannot be shared with somebody who is not a colleague that writes: %s',
    async (subject) => {
      const reference = await start(author())
      const { id } = (await api.as(subject).whoAmI()).body.person
      const answer = await share(reference, id)
      expect(answer.status).toBe(422)
      expect(answer.problem.errors?.[0]?.field).toBe('person')
    },
  )
})

it('those to share with are of the own agency, and write assessments', async () => {
  const { colleagues } = (await author().listColleagues()).body
  expect(colleagues.map(({ name }) => name).toSorted()).toEqual(['Idris Calloway', 'Maud Penhallow'])
})
