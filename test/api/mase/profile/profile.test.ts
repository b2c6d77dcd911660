import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProfileView } from '#shared/api/problem-profiles.ts'
import { type Api, type Client, setTime, startApi } from '../../support/api.ts'
import { allItems, auditEntries } from '../../support/store.ts'
import { attended, children, discussed, hold } from '../figures/support.ts'

let api: Api
let coordinator: Client
let officer: Client

const some = children(22)

beforeAll(async () => {
  api = await startApi({ events: false })
  coordinator = api.as('lkm-mase')
  officer = api.as('lkm-intelligence')
  await hold(api, {
    date: '2026-10-14',
    items: some.map((one) => discussed(one)),
    actions: Array.from({ length: 11 }, () => ({
      kind: 'cawn',
      state: 'done' as const,
      endedAt: '2026-10-14T12:00:00Z',
    })),
    seats: [attended('lkm-police-spoc')],
  })
})
afterAll(() => api.stop())

const read = async (client: Client, profile: string): Promise<ProfileView> => {
  const found = await client.readProfile({ profile })
  expect(found.status).toBe(200)
  return found.body
}

const sectionOf = ({ profile }: ProfileView, id: string) =>
  profile.sections.find((section) => section.id === id) ?? expect.fail(`no section ${id}`)

const textOf = ({ report }: ProfileView, id: string) =>
  JSON.stringify(report.sections.find((section) => section.id === id)?.blocks)

test('a quarter is drafted once from its figures, written section by section, finished, and corrected by a next edition', async () => {
  setTime('2027-01-20T10:00:00Z')
  const begun = await coordinator.beginProfile({ quarter: '2026-Q4' })
  expect(begun.status).toBe(201)
  const profile = begun.body.profile
  const draft = await read(officer, profile)
  expect(draft.report).toMatchObject({
    title: 'Problem profile, October to December 2026',
    partnership: 'Larkmere',
    edition: 1,
    state: 'draft',
  })
  expect(textOf(draft, 'victims')).toContain('Children were discussed about 20 times')
  expect(textOf(draft, 'disruption')).toContain('Child Abduction Warning Notice')
  expect(textOf(draft, 'partnership')).toContain('Larkmere Police')
  expect((await officer.beginProfile({ quarter: '2026-Q4' })).problem.detail).toContain('Soraya Whitlock')

  // Two who write different sections do not meet; of two who write the same the second is told.
  const text = 'Three hotels stand out.\n\n- Owners were seen\n- A visit is due'
  const [one, other] = await Promise.all([
    coordinator.saveProfileSection({ profile, section: 'locations', version: 1, text, tables: 'no' }),
    officer.saveProfileSection({
      profile,
      section: 'unknowns',
      version: 1,
      text: 'Who drives.',
      tables: 'yes',
    }),
  ])
  expect([one.status, other.status]).toEqual([200, 200])
  const late = await officer.saveProfileSection({
    profile,
    section: 'locations',
    version: 1,
    text: 'Something else',
    tables: 'yes',
  })
  expect(late.status).toBe(409)
  expect(late.problem.detail).toContain('Soraya Whitlock')
  const written = await read(coordinator, profile)
  expect(textOf(written, 'locations')).toBe(
    JSON.stringify([
      { kind: 'paragraph', text: 'Three hotels stand out.' },
      { kind: 'list', items: ['Owners were seen', 'A visit is due'] },
    ]),
  )

  // What changed since in the figures is taken anew; what somebody wrote stays.
  await hold(api, { date: '2026-11-11', items: children(30).map((child) => discussed(child)) })
  const stale = await coordinator.redraftProfile({ profile, version: written.profile.version - 1 })
  expect(stale.status).toBe(409)
  expect((await coordinator.redraftProfile({ profile, version: written.profile.version })).status).toBe(200)
  const anew = await read(coordinator, profile)
  expect(textOf(anew, 'victims')).toContain('Children were discussed about 50 times')
  expect(sectionOf(anew, 'locations').text).toBe(text)

  const finished = await coordinator.finishProfile({ profile, version: anew.profile.version })
  expect(finished.status).toBe(200)
  const frozen = await read(coordinator, profile)
  expect(frozen.report.state).toBe('finished')
  expect(frozen.report.provenance).toContain('Soraya Whitlock')
  expect(frozen.report.sections.map(({ id }) => id)).not.toContain('recommendations')
  for (const tried of [
    await officer.saveProfileSection({ profile, section: 'unknowns', version: 2, text: 'X', tables: 'yes' }),
    await officer.redraftProfile({ profile, version: frozen.profile.version }),
    await officer.finishProfile({ profile, version: frozen.profile.version }),
  ]) {
    expect(tried.status).toBe(409)
    expect(tried.problem.detail).toContain('next edition')
  }

  const next = (await officer.beginProfile({ quarter: '2026-Q4' })).body.profile
  expect(next).toBe('2026-Q4-2')
  const second = await read(officer, next)
  expect(sectionOf(second, 'locations').text).toBe(text)
  expect((await read(officer, profile)).later).toBe(next)
  expect((await officer.listProfiles()).body.profiles.map(({ id, state }) => [id, state])).toEqual([
    ['2026-Q4-2', 'draft'],
    ['2026-Q4-1', 'finished'],
  ])
})

test('a profile names no child and no record, and each reading and change of it stands in the trail', async () => {
  const profiles = (await allItems(api, 'hub')).filter(({ entity }) => entity === 'profile')
  expect(profiles).not.toEqual([])
  const said = JSON.stringify(profiles)
  expect(said).not.toMatch(/LKM-\d{4}/)
  const trail = (await auditEntries(api)).filter(({ object }) => object === 'problem profile 2026-Q4-1')
  expect(new Set(trail.map(({ operation, kind }) => `${operation} ${kind}`))).toEqual(
    new Set([
      'beginProfile change',
      'beginProfile refused',
      'readProfile read',
      'saveProfileSection change',
      'saveProfileSection refused',
      'redraftProfile change',
      'redraftProfile refused',
      'finishProfile change',
      'finishProfile refused',
    ]),
  )
})

test('another partnership has its own; a quarter to come, a long text and a wrong choice are told', async () => {
  setTime('2027-01-20T10:00:00Z')
  const theirs = api.as('vnt-mase')
  expect((await theirs.readProfile({ profile: '2026-Q4-1' })).status).toBe(404)
  expect((await theirs.listProfiles()).body.profiles).toEqual([])
  expect((await theirs.beginProfile({ quarter: '2026-Q4' })).body.profile).toBe('2026-Q4-1')
  expect(textOf(await read(theirs, '2026-Q4-1'), 'victims')).toContain('too little')
  expect((await coordinator.beginProfile({ quarter: '2027-Q2' })).problem.errors?.[0]?.field).toBe('quarter')
  expect((await coordinator.beginProfile({} as never)).problem.errors).toEqual([
    { field: 'quarter', message: 'Select a quarter' },
  ])
  const long = await coordinator.saveProfileSection({
    profile: '2026-Q4-2',
    section: 'summary',
    version: 1,
    text: 'x'.repeat(20_001),
    tables: 'maybe',
  } as never)
  expect(long.problem.errors?.map(({ field }) => field)).toEqual(['text', 'tables'])
  expect((await api.as('lkm-auditor').listProfiles()).status).toBe(403)
})
