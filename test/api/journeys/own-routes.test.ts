import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { versionOf } from '../support/referrals.ts'

let api: Api
let teacher: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  teacher = api.as('vnt-teacher')
})
afterAll(() => api.stop())

const facts = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' } as const

const start = async (danger: { now: 'yes' | 'no' }) => {
  const started = await teacher.startAssessment({
    requestId: randomUUID(),
    toolId: 'nottingham',
    toolVersion: '1',
    danger: danger.now === 'yes' ? { now: 'yes', policeCalled: 'yes', calledWhen: 'Now' } : danger,
  })
  expect(started.status, started.text).toBe(201)
  return started.body.reference
}

async function save(reference: string, section: string, answers: Answers): Promise<void> {
  const { sections } = (await teacher.readAssessment({ reference })).body
  const version = sections.find((one) => one.section === section)?.version ?? 0
  const saved = await teacher.saveSection({
    reference,
    form: 'assessment',
    section,
    answers,
    version,
  } as never)
  expect(saved.status, saved.text).toBe(200)
}

const opinion = (level: string): Answers => ({ 'assessed-as': { value: level } })
const routeOf = async (reference: string) => (await teacher.readAssessment({ reference })).body.referral.route

test('the area and the opinion of the risk decide with the two facts, where an area has routes of its own', async () => {
  const reference = await start({ now: 'no' })
  await save(reference, 'child', { area: { value: 'city' } })
  await save(reference, 'outcome', opinion('low'))
  const { route } = (await teacher.chooseRoute({ reference, ...facts })).body
  expect(route).toMatchObject({
    rule: 'city-low',
    level: 'low',
    area: 'city',
    looksAt: ['level', 'area', 'immediateDanger'],
  })
  expect(route.mustCarry).toEqual([{ id: 'marf', words: expect.any(String) }])
})

test('a route is never changed in silence: once the opinion is another, it is looked at again before it is sent', async () => {
  const reference = await start({ now: 'no' })
  await save(reference, 'child', { area: { value: 'county' } })
  await save(reference, 'outcome', opinion('low'))
  await teacher.chooseRoute({ reference, ...facts })
  await save(reference, 'outcome', opinion('high'))
  expect(await routeOf(reference)).toMatchObject({ rule: 'county-low' })
  const refused = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(refused.status).toBe(422)
  expect(refused.problem.errors).toEqual([
    { field: 'route', message: expect.stringContaining('Look at it again before you send it') },
  ])
  await teacher.chooseRoute({ reference, ...facts })
  expect(await routeOf(reference)).toMatchObject({ rule: 'county-high', level: 'high' })
  const again = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(again.problem.errors?.some(({ field }) => field === 'route')).toBe(false)
})

test('a child in danger waits for no second look: it goes where the sender was shown', async () => {
  const reference = await start({ now: 'yes' })
  await save(reference, 'child', { area: { value: 'county' } })
  await save(reference, 'outcome', opinion('low'))
  const { route } = (await teacher.chooseRoute({ reference, ...facts })).body
  expect(route.rule).toBe('county-danger')
  await save(reference, 'outcome', opinion('medium'))
  const sent = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(sent.status, sent.text).toBe(200)
})

test('what the counts said stays with what was sent, as its readers see it', async () => {
  const reference = await start({ now: 'yes' })
  await save(reference, 'medium-indicators', {
    medium: {
      value: [
        { row: 'exclusion', state: 'present', evidence: 'Away twice' },
        { row: 'other-victims', state: 'present', evidence: 'Seen together' },
      ],
    },
  })
  await save(reference, 'outcome', opinion('high'))
  await teacher.chooseRoute({ reference, ...facts })
  await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  const read = await api.as('vnt-mash').readReferral({ reference })
  expect(read.status, read.text).toBe(200)
  const { guidance } = read.body.document[0] ?? {}
  expect(guidance).toMatchObject({
    suggested: { id: 'medium' },
    opinion: { id: 'high' },
    departure: 'above',
    reasonGiven: false,
  })
  const [prompt] = guidance?.prompts.filter(({ suggests }) => suggests?.id === 'medium') ?? []
  expect(prompt?.because.map(({ row, answer }) => [row, answer])).toEqual([
    ['exclusion', 'Present'],
    ['other-victims', 'Present'],
  ])
})

test('saving the same page twice is saving it once; saving another over it is refused', async () => {
  const reference = await start({ now: 'no' })
  const page = { reference, form: 'assessment', section: 'outcome', version: 0 }
  const first = await teacher.saveSection({ ...page, answers: opinion('low') } as never)
  expect(first.body).toEqual({ version: 1 })
  const again = await teacher.saveSection({ ...page, answers: opinion('low') } as never)
  expect([again.status, again.body]).toEqual([200, { version: 1 }])
  const other = await teacher.saveSection({ ...page, answers: opinion('high') } as never)
  expect(other.status).toBe(409)
})

test('where the danger is over, where it goes is looked at again too', async () => {
  const reference = await start({ now: 'yes' })
  await save(reference, 'child', { area: { value: 'county' } })
  await save(reference, 'outcome', opinion('low'))
  await teacher.chooseRoute({ reference, ...facts })
  await teacher.recordDanger({ reference, danger: { now: 'no' } })
  const refused = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['route'])
})
