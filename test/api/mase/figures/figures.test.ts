import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, setTime, startApi } from '../../support/api.ts'
import { sendToMase } from '../../support/desks.ts'
import { auditEntries } from '../../support/store.ts'
import { attended, children, discussed, hold } from './support.ts'

let api: Api

beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

const figures = async (subject: string, period: string) => {
  const read = await api.as(subject).readMaseFigures({ period })
  expect(read.status).toBe(200)
  return read.body
}

test('the figures count what was held: who was discussed, decided, done in time, and who came', async () => {
  setTime('2027-01-20T10:00:00Z')
  const real = await sendToMase(api)
  const some = children(24)
  const at = '2026-11-11T12:00:00Z'
  const by = { id: 'x', name: 'X', post: 'X' }
  await hold(api, {
    date: '2026-10-14',
    items: [
      ...some.slice(0, 12).map((one) => discussed(one)),
      discussed(real, { minuted: 'She went missing twice.' }),
      { id: 'place', kind: 'place', heading: 'locations', title: 'The quay', decision: undefined },
    ],
    actions: Array.from({ length: 12 }, (_, place) => ({
      kind: place < 6 ? 'cawn' : 'patrol',
      dueOn: '2026-11-10',
      state: 'done' as const,
      endedAt: place < 8 ? '2026-11-09T09:00:00Z' : '2026-11-20T09:00:00Z',
    })),
    seats: [attended('lkm-police-spoc'), attended('lkm-health-spoc', 'apologies')],
  })
  await hold(api, {
    date: '2026-11-11',
    items: some.slice(0, 11).map((one) =>
      discussed(one, {
        because: 'review',
        before: { discussed: 1, category: 2, decision: undefined, reviewOn: undefined },
        decision: { kind: 'remove', reason: 'Safe now', approver: 'The chair', category: 1, by, at },
      }),
    ),
    seats: [attended('lkm-police-spoc'), attended('lkm-health-spoc')],
  })
  await hold(api, { date: '2026-12-09', stage: 'cancelled', items: [discussed(some[0] as string)] })

  const { quarters, tables } = await figures('lkm-mase', '2026-Q4')
  expect(quarters).toMatchObject([{ quarter: '2026-Q4', meetings: 2, isFinal: true }])
  const cells = (id: keyof typeof tables) => tables[id].rows.map((row) => [row.label, ...row.cells])
  expect(cells('discussed').slice(0, 2)).toEqual([
    ['October 2026', 15, 'few'],
    ['November 2026', 'few', 10],
  ])
  expect(cells('decided')[1]?.slice(0, 3)).toEqual(['November 2026', 'few', 10])
  expect(cells('category')[1]?.slice(0, 2)).toEqual(['November 2026', 10])
  expect(cells('missing')[0]?.[1]).toBe('few')
  expect(cells('actions')[0]?.slice(0, 2)).toEqual(['Larkmere Police', 10])
  expect(cells('kinds')).toEqual([
    ['Child Abduction Warning Notice', 5],
    ['Patrols and detached youth work', 5],
  ])
  expect(tables.attendance.rows.map(({ cells: [came], total }) => [came, total]).toSorted()).toEqual([
    [1, 2],
    [2, 2],
  ])
  const said = JSON.stringify(tables)
  for (const reference of [real, ...some]) expect(said).not.toContain(reference)
})

test('a month that runs is not final, a year is four quarters, and nothing is said of what is to come', async () => {
  setTime('2027-01-20T10:00:00Z')
  const year = await figures('lkm-mash-manager', '2027-Q1-year')
  expect(year.quarters.map(({ quarter, isFinal }) => [quarter, isFinal])).toEqual([
    ['2026-Q2', true],
    ['2026-Q3', true],
    ['2026-Q4', true],
    ['2027-Q1', false],
  ])
  expect(year.tables.discussed.rows.map(({ label }) => label)).toEqual([
    'October 2026',
    'November 2026',
    'December 2026',
    'October to December 2026 together',
  ])
  const ahead = await api.as('lkm-mase').readMaseFigures({ period: '2027-Q2' })
  expect(ahead.problem.errors).toEqual([{ field: 'period', message: 'Select a period that has begun' }])
  expect((await api.as('lkm-mase').readMaseFigures({ period: '2027-05' })).status).toBe(422)
})

test('a table is taken away by its name, which stands in the trail; another partnership counts its own', async () => {
  setTime('2027-01-20T10:00:00Z')
  const taken = await api.as('lkm-auditor').exportMaseFigures({ table: 'decided', period: '2026-Q4' })
  expect(taken.body.table.title).toBe('What was decided')
  expect((await api.as('lkm-auditor').exportMaseFigures({ table: 'names', period: '2026-Q4' })).status).toBe(
    404,
  )
  expect((await auditEntries(api)).map(({ object }) => object)).toContain('MASE figures decided')
  expect((await figures('vnt-mase', '2026-Q4')).tables.discussed.tooFew).toBe(true)
  expect((await api.as('lkm-teacher').readMaseFigures({ period: '2026-Q4' })).status).toBe(403)
})
