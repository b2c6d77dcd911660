import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findTool } from '#shared/tools/index.ts'
import { type Api, startApi } from '../support/api.ts'
import { start, versionOf } from '../support/referrals.ts'
import { allItems } from '../support/store.ts'
import { partnersOf } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const { author, ask, begin, add, give, write, seen, takeIn } = partnersOf(() => api)
const page = 'identifying-details'
const pageOf = async (reference: string, section: string) =>
  (await seen(reference)).sections.find((one) => one.section === section)

/** Starts with a tool of the partnership's own, in which rows keep a key. */
async function startWithFriends(): Promise<string> {
  const nwg = findTool('nwg', '2017') as FormDefinition
  const question = {
    kind: 'repeat',
    id: 'friends',
    label: 'Friends',
    item: 'friend',
    keyed: true,
    columns: [{ kind: 'text', id: 'name', label: 'Name' }],
  }
  const sections = [...nwg.sections, { id: 'friends', title: 'Friends', questions: [question] }]
  const tool = { ...nwg, id: 'with-friends', version: '1', title: 'With friends', sections }
  const administrator = api.as('lkm-administrator')
  const added = await administrator.addTool({ file: JSON.stringify(tool) } as never)
  expect(added.status, JSON.stringify(added.problem)).toBe(201)
  const { version } = (await administrator.listTools()).body
  const place = { tool: tool.id, toolVersion: tool.version }
  const used = await administrator.changeTool({ ...place, version, use: 'in-use' } as never)
  expect(used.status, JSON.stringify(used.problem)).toBe(200)
  const started = await author().startAssessment({
    requestId: randomUUID(),
    toolId: tool.id,
    toolVersion: tool.version,
    danger: { now: 'no' },
  } as never)
  return started.body.reference
}

describe('taking in what was added does all that saving the page does', () => {
  it('so that lists and colleagues find the child under what was added', async () => {
    const place = await begin([page])
    await add(place, page, { '2.1': { value: 'Perdita Quill' }, '2.16': { value: '9990000018' } })
    await give(place)
    expect((await takeIn(place, page)).status).toBe(200)
    expect((await seen(place.reference)).referral.child).toMatchObject({
      name: 'Perdita Quill',
      nhsNumber: '9990000018',
    })
    const marks = (await allItems<{ reference: string }>(api, 'hub')).filter(
      ({ entity, data }) => entity === 'match' && data.reference === place.reference,
    )
    expect(marks.length).toBeGreaterThan(0)
  })

  it('so that rows which other answers speak of have keys', async () => {
    const reference = await startWithFriends()
    const place = { reference, contribution: (await ask(reference, ['friends'])).body.id }
    await add(place, 'friends', { friends: { value: [{ name: 'Ada' }, { name: 'Bo' }] } })
    await give(place)
    expect((await takeIn(place, 'friends')).status).toBe(200)
    const rows = rowsOf((await pageOf(reference, 'friends'))?.answers.friends)
    expect(rows.map(({ name }) => name)).toEqual(['Ada', 'Bo'])
    expect(new Set(rows.map(({ row }) => row)).size).toBe(2)
    expect(rows[0]?.row).toMatch(/^[\w-]{22}$/)
  })

  it('so that what was said of its wording stays known', async () => {
    const place = await begin(['child-domain'])
    const { reference } = place
    await write(reference, 'child-domain', { '5.1': { value: 'She is promiscuous and streetwise.' } })
    const before = await pageOf(reference, 'child-domain')
    expect(before?.wording?.here.length).toBeGreaterThan(0)
    await add(place, 'child-domain', { '5.4': { value: 'She plays the cornet.' } })
    await give(place)
    await takeIn(place, 'child-domain')
    expect((await pageOf(reference, 'child-domain'))?.wording).toEqual(before?.wording)
  })

  it('so that a colleague who took it in cannot authorise it', async () => {
    const place = await begin([page])
    const { reference } = place
    const lead = api.as('lkm-lead')
    const { id: person } = (await lead.whoAmI()).body.person
    await author().shareAssessment({
      reference,
      person,
      version: await versionOf(author(), reference),
    } as never)
    await add(place, page, { '2.17': { value: 'Larkmere Surgery' } })
    await give(place)
    const [part] = (await seen(reference)).contributions
    const taken = await lead.takeInContribution({ ...place, section: page, version: part?.version } as never)
    expect(taken.status).toBe(200)
    expect((await seen(reference)).referral.wrote).toEqual([person])
  })
})

describe('what does not fit into the page', () => {
  it('is refused as a whole, with what to do, where the page would be too large', async () => {
    const full = (letter: string) =>
      Object.fromEntries(
        ['5.1', '5.2a', '5.2b', '5.3', '5.4'].map((id) => [
          id,
          { value: letter.repeat(19_000), more: letter.repeat(19_000) },
        ]),
      )
    const place = await begin(['child-domain'])
    expect((await write(place.reference, 'child-domain', full('a'))).status).toBe(200)
    expect((await add(place, 'child-domain', full('b'))).status).toBe(200)
    await give(place)
    const answer = await takeIn(place, 'child-domain')
    expect(answer.status).toBe(422)
    expect(answer.problem.errors?.[0]?.message).toMatch(/Shorten what stands there.*then take it in/)
  })

  it('is refused where one answer would be too long, and names the question', async () => {
    const place = await begin([page])
    await write(place.reference, page, { '2.17': { value: 'Larkmere Surgery' } })
    await add(place, page, { '2.17': { value: 'x'.repeat(19_990) } })
    await give(place)
    const answer = await takeIn(place, page)
    expect(answer.status).toBe(422)
    expect(answer.problem.errors).toHaveLength(1)
    expect(answer.problem.errors?.[0]?.message).toContain('General Practitioner')
    expect((await pageOf(place.reference, page))?.version).toBe(1)
  })

  it('is refused where there would be more rows than a page shows', async () => {
    const relatives = (count: number) => ({
      '2.13': { value: Array.from({ length: count }, (_, n) => ({ name: `Relative ${n}` })) },
    })
    const reference = await start(author())
    const place = { reference, contribution: (await ask(reference, [page])).body.id }
    expect((await write(reference, page, relatives(30))).status).toBe(200)
    expect((await add(place, page, relatives(30))).status).toBe(200)
    await give(place)
    expect((await takeIn(place, page)).status).toBe(422)
  })
})
