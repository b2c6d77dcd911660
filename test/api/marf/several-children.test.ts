import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row } from '#shared/form/answers/answers.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'

let api: Api
let teacher: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  teacher = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const sister = {
  name: 'Elowen Quillfeather',
  birth: { day: '3', month: '4', year: '2016' },
  nhs: '999 000 0034',
  affected: 'She waits up at night',
}
const unborn = {
  name: 'Baby of Rowena Quillfeather',
  birth: { day: '1', month: '3', year: '2027', estimate: 'expected' },
  affected: 'The mother has missed two appointments',
}

const save = (reference: string, section: string, version: number, answers: object) =>
  teacher.saveSection({ reference, form: 'marf', section, version, answers } as never)

const pageOf = async (reference: string, id: string) => {
  const { sections } = (await teacher.readAssessment({ reference })).body
  return sections.find(({ form, section }) => form === 'marf' && section === id)
}

const rowsOf = async (reference: string) =>
  (await pageOf(reference, 'other-children'))?.answers.c50?.value as Row[]

test('each of the other children has a key of its own, kept when one before it is taken out', async () => {
  const reference = await start(teacher)
  await save(reference, 'other-children', 0, { c50: { value: [sister, unborn] } })
  const first = await rowsOf(reference)
  expect(new Set(first.map(({ row }) => row)).size).toBe(2)
  await save(reference, 'other-children', 1, { c50: { value: first.slice(1) } })
  expect(await rowsOf(reference)).toEqual(first.slice(1))
  await save(reference, 'other-children', 2, { c50: { value: [sister, ...first.slice(1)] } })
  const third = await rowsOf(reference)
  expect(third[1]).toEqual(first[1])
  expect(first.map(({ row }) => row)).not.toContain(third[0]?.row)
})

test('the same page sent twice is the same page, keys and all', async () => {
  const reference = await start(teacher)
  const answers = { c50: { value: [sister, unborn] } }
  const both = [
    await save(reference, 'other-children', 0, answers),
    await save(reference, 'other-children', 0, answers),
  ]
  expect(both.map(({ status }) => status)).toEqual([200, 200])
})

test('the desk sees that there are others, by name who each worry is about, and finds each of them again', async () => {
  const reference = await prepare(teacher, 'mash', { 'child.name': { value: 'Merrin Quillfeather' } })
  await save(reference, 'other-children', 0, { c50: { value: [sister, unborn] } })
  const [one, two] = (await rowsOf(reference)).map(({ row }) => row as string)
  const page = await pageOf(reference, 'concern')
  await save(reference, 'concern', page?.version ?? 0, {
    ...page?.answers,
    g20: {
      value: [
        { worry: 'Out at night', children: ['child'] },
        { worry: 'Alone at home', children: [one, two] },
      ],
    },
  })
  const sent = await teacher.sendReferral({
    reference,
    version: await versionOf(teacher, reference),
    withoutSignOffReason: 'Nobody can be reached',
  })
  expect(sent.problem.errors ?? []).toEqual([])
  const worker = api.as('lkm-mash-one')
  const row = (await worker.listQueue({ view: 'new' })).body.rows.find((one) => one.reference === reference)
  expect(row?.otherChildren).toBe(2)
  const { referral, document } = (await worker.readReferral({ reference })).body
  expect(referral.otherChildren).toEqual([
    { name: sister.name, dateOfBirth: '2016-04-03', nhsNumber: '9990000034' },
    { name: unborn.name, expected: '2027-03-01' },
  ])
  const worries = document
    ?.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .find(({ id }) => id === 'g20')
  expect(worries?.answer).toMatchObject({
    rows: [
      ['Out at night', 'Merrin Quillfeather', ''],
      ['Alone at home', `${sister.name}, ${unborn.name}`, ''],
    ],
  })
  const found = await api.as('lkm-lead').searchChildren({ nhsNumber: '9990000034' })
  expect(found.body.records.map((one) => one.reference)).toContain(reference)
})

test('a worry about no child in particular holds up a form about several', async () => {
  const reference = await prepare(teacher)
  await save(reference, 'other-children', 0, { c50: { value: [sister] } })
  const page = await pageOf(reference, 'concern')
  await save(reference, 'concern', page?.version ?? 0, {
    ...page?.answers,
    g20: { value: [{ worry: 'Out at night' }] },
  })
  const sent = await teacher.sendReferral({
    reference,
    version: await versionOf(teacher, reference),
    withoutSignOffReason: 'Nobody can be reached',
  })
  expect(sent.problem.errors?.map(({ message }) => message)).toEqual([
    'Worry 1: select which child or children it is about',
  ])
})
