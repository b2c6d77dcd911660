import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { QueueView } from '#shared/api/queue.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { passOn, sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { inDanger, prepare, versionOf } from '../support/referrals.ts'

let api: Api
let one: Client
let two: Client
let manager: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  one = api.as('lkm-mash-one')
  two = api.as('lkm-mash-two')
  manager = api.as('lkm-mash-manager')
})
afterAll(() => api.stop())

const queue = async (worker: Client, view: QueueView, filter?: string) => {
  const answered = await worker.listQueue({ view, filter })
  expect(answered.status).toBe(200)
  return answered.body
}
const references = async (worker: Client, view: QueueView, filter?: string) =>
  (await queue(worker, view, filter)).rows.map(({ reference }) => reference)
const countsOf = async (worker: Client) => (await queue(worker, 'new')).counts

describe('the counts', () => {
  test('follow each referral from list to list, and "mine" counts for who has it alone', async () => {
    const before = await countsOf(one)
    const reference = await sendToMash(api)
    expect(await countsOf(one)).toEqual({ ...before, new: before.new + 1 })

    const version = await takeAndRate(one, reference)
    const taken = { ...before, 'in-triage': before['in-triage'] + 1 }
    expect(await countsOf(one)).toEqual({ ...taken, mine: before.mine + 1 })
    expect(await countsOf(two)).toEqual({ ...taken, mine: (await countsOf(two)).mine })

    await one.returnToSender({ reference, version, question: 'Who collects her?' })
    expect(await countsOf(one)).toEqual({ ...before, returned: before.returned + 1, mine: before.mine + 1 })

    const now = (await triage(one, reference)).referral.version
    await api.as('lkm-teacher').answerQuestion({ reference, version: now, answer: 'An aunt' })
    await passOn(one, await sendToMash(api))
    expect(await countsOf(one)).toEqual({ ...taken, mine: before.mine + 1 })
  })

  test('stay exact when many are sent and taken at once', async () => {
    const before = await countsOf(two)
    const sent = await Promise.all(Array.from({ length: 6 }, () => sendToMash(api)))
    await Promise.all(sent.slice(0, 4).map((reference) => two.claimReferral({ reference })))
    const after = await countsOf(two)
    expect(after.new - before.new).toBe(2)
    expect(after.mine - before.mine).toBe(4)
    expect(after['in-triage'] - before['in-triage']).toBe(4)
  })
})

describe('of a hundred who take one referral at once', () => {
  test('exactly one gets it, ninety-nine are told who, and it is counted once', async () => {
    const reference = await sendToMash(api)
    const before = await countsOf(one)
    const workers = Array.from({ length: 100 }, (_, index) => [one, two, manager][index % 3] as Client)
    const all = await Promise.all(workers.map((worker) => worker.claimReferral({ reference })))
    const { owner } = (await triage(one, reference)).referral
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    const told = all.filter(
      ({ status, problem }) => status === 409 && problem.detail.includes(`${owner?.name} (`),
    )
    expect(told).toHaveLength(99)
    const after = await countsOf(one)
    expect(after.new).toBe(before.new - 1)
    expect(after['in-triage']).toBe(before['in-triage'] + 1)
    const holders = await Promise.all(
      [one, two, manager].map(async (worker) => (await references(worker, 'mine')).includes(reference)),
    )
    expect(holders.filter(Boolean)).toHaveLength(1)
  })
})

describe('what a colleague has in hand', () => {
  const handOf = (worker: Client, id: string) => worker.listQueue({ view: 'mine', worker: id })

  test('is shown as one’s own is, with whose it is', async () => {
    const reference = await sendToMash(api)
    await takeAndRate(one, reference)
    const { id } = (await one.whoAmI()).body.person
    const { body } = await handOf(two, id)
    expect(body.worker).toMatchObject({ id, name: 'Bryony Okafor' })
    expect(body.rows.map((row) => row.reference)).toEqual(await references(one, 'mine'))
    expect(body.rows.map((row) => row.reference)).toContain(reference)
    expect((await handOf(one, id)).body.worker).toBeUndefined()
  })

  test('of another partnership is not found, like that of nobody', async () => {
    const { id } = (await api.as('vnt-mash').whoAmI()).body.person
    const [elsewhere, nobody] = [await handOf(one, id), await handOf(one, 'nobody')]
    expect([elsewhere.status, nobody.status]).toEqual([404, 404])
    expect(elsewhere.problem.detail).toBe(nobody.problem.detail)
  })
})

describe('the order', () => {
  test('puts danger first and then what is due first, with every clock in words', async () => {
    const usual = await sendToMash(api)
    const teacher = api.as('lkm-teacher')
    const reference = await prepare(teacher)
    await teacher.recordDanger({ reference, danger: inDanger })
    const sent = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
    expect(sent.status).toBe(200)
    const { rows } = await queue(one, 'new')
    expect(rows[0]?.reference).toBe(reference)
    expect(rows.findIndex((row) => row.reference === usual)).toBeGreaterThan(0)
    expect(rows[0]).toMatchObject({ list: 'new', danger: true })
    expect(rows[0]?.timeLeft.words).toMatch(/left$/)
    expect(rows[0]?.acknowledgement?.words).toMatch(/left$/)
  })
})

describe('a filter', () => {
  const apply = async (worker: Client, filters: object) => {
    const used = await worker.applyQueueFilter(filters)
    expect(used.status).toBe(200)
    return used.body.filter.id
  }

  test('narrows every view down, is kept by the hub, and shows nothing of itself in its id', async () => {
    const own = { 'child.school': { value: 'St Wystan’s C of E Academy' } }
    const reference = await sendToMash(api, own)
    const other = await sendToMash(api)
    const school = await apply(one, { school: 'st. wystans' })
    expect(school).not.toMatch(/wystan/i)
    const found = await queue(one, 'new', school)
    expect(found.rows.map((row) => row.reference)).toEqual([reference])
    expect(found.rows[0]?.school).toBe('St Wystan’s C of E Academy')
    expect(found.rows[0]?.concerns?.length).toBeGreaterThan(0)
    expect(Date.parse(found.rows[0]?.timeLeft.at ?? '')).toBeGreaterThan(Date.now())
    expect(found.filter).toMatchObject({ id: school, filters: { school: 'st. wystans' } })
    expect(found.looked).toMatchObject({ more: false })
    expect(await apply(one, { school: 'st. wystans' })).toBe(school)

    await takeAndRate(one, reference, 'green')
    await takeAndRate(one, other, 'amber')
    const green = await apply(one, { ratings: ['green', 'blue'] })
    for (const view of ['mine', 'in-triage'] as const) {
      expect(await references(one, view, green)).toContain(reference)
      expect(await references(one, view, green)).not.toContain(other)
    }
  })

  test('goes by agency, age, kind of concern and whether it is the first', async () => {
    const reference = await sendToMash(api)
    const { referral } = await triage(one, reference)
    expect(referral.concerns?.length).toBeGreaterThan(0)
    const agency = await apply(one, { agency: referral.agency.id })
    expect(await references(one, 'new', agency)).toContain(reference)
    const concern = await apply(one, { concern: referral.concerns?.[0] })
    expect(await references(one, 'new', concern)).toContain(reference)
    const elsewhere = await apply(one, { agency: 'lkm-police' })
    expect(await references(one, 'new', elsewhere)).toEqual([])
    const old = await apply(one, { age: 'over-17' })
    expect(await references(one, 'new', old)).not.toContain(reference)
    const first = await apply(one, { repeat: 'pattern' })
    expect(await references(one, 'new', first)).not.toContain(reference)
  })

  test('goes by the answers of the multi-agency tool as by those of another', async () => {
    const [author, worker] = [api.as('vnt-teacher'), api.as('vnt-mash')]
    const sendAs = async (opinion: string) => {
      const own = { opinion: { value: opinion }, 'child.school': { value: 'Tarnwick Bridge School' } }
      const reference = await prepare(author, 'mash', own, ['nottingham', '1'])
      const sent = await author.sendReferral({ reference, version: await versionOf(author, reference) })
      expect(sent.status, sent.text).toBe(200)
      return reference
    }
    const [high, none] = [await sendAs('high'), await sendAs('no-risk')]
    const exploited = await apply(worker, { concern: 'sexual-exploitation', school: 'tarnwick bridge' })
    expect(await references(worker, 'new', exploited)).toContain(high)
    expect(await references(worker, 'new', exploited)).not.toContain(none)
    const notAFactor = await apply(worker, { concern: 'no-exploitation' })
    expect(await references(worker, 'new', notAFactor)).toEqual([none])
  })

  test('must choose something, and is somebody’s own', async () => {
    expect((await one.applyQueueFilter({})).status).toBe(422)
    expect((await one.applyQueueFilter({ ratings: [], school: '' })).status).toBe(422)
    expect((await one.applyQueueFilter({ agency: 'vnt-college' })).status).toBe(422)
    const mine = await apply(one, { ratings: ['blue'] })
    const theirs = await queue(two, 'new', mine)
    expect(theirs.filter).toBeUndefined()
    expect((await two.saveQueueFilter({ filter: mine, name: 'Blue' })).status).toBe(422)
  })

  test('is saved under a name, renamed, deleted, and saved again', async () => {
    const id = await apply(two, { ratings: ['red'], concern: 'trafficking' })
    const saved = async () => (await two.listQueueFilters()).body.saved.map(({ name }) => name)
    expect(await saved()).toEqual([])
    await two.saveQueueFilter({ filter: id, name: 'Red and trafficked' })
    expect(await saved()).toEqual(['Red and trafficked'])
    // Used again it keeps its name.
    expect(
      (await two.applyQueueFilter({ concern: 'trafficking', ratings: ['red'] })).body.filter,
    ).toMatchObject({
      id,
      name: 'Red and trafficked',
    })
    await two.saveQueueFilter({ filter: id, name: 'Trafficking' })
    const another = await apply(two, { ratings: ['blue'] })
    expect((await two.saveQueueFilter({ filter: another, name: 'trafficking' })).status).toBe(422)
    await two.dropQueueFilter({ filter: id })
    expect(await saved()).toEqual([])
    const [deleted] = (await two.listQueueFilters()).body.deleted
    expect(deleted).toMatchObject({ id, formerName: 'Trafficking' })
    await two.saveQueueFilter({ filter: id, name: 'Trafficking' })
    expect(await saved()).toEqual(['Trafficking'])
    expect((await two.listQueueFilters()).body.deleted).toEqual([])
    expect((await queue(two, 'new')).saved.map(({ name }) => name)).toEqual(['Trafficking'])
    expect((await two.listQueueFilters()).body.agencies.map(({ name }) => name)).toContain(
      'Hollin Bank Academy',
    )
  })

  test('of which twenty are saved, and the next is refused until one is deleted', async () => {
    const worker = manager
    const ids: string[] = []
    for (let number = 0; number < 21; number++) ids.push(await apply(worker, { school: `School ${number}` }))
    const statuses = []
    for (const [number, filter] of ids.entries())
      statuses.push((await worker.saveQueueFilter({ filter, name: `Number ${number}` })).status)
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 422])
    await worker.dropQueueFilter({ filter: ids[3] as string })
    expect((await worker.saveQueueFilter({ filter: ids[20] as string, name: 'The last' })).status).toBe(200)
  })
})

describe('the wall', () => {
  test('shows numbers, and no name, reference, agency or school', async () => {
    const own = { 'child.name': { value: 'Quilla Nightjar' }, 'child.school': { value: 'Thornmere School' } }
    const reference = await sendToMash(api, own)
    await takeAndRate(one, reference, 'green')
    const { body, text } = await one.readWall()
    const counts = await countsOf(one)
    expect(Object.values(body.counts.new).reduce((sum, count) => sum + count, 0)).toBe(counts.new)
    expect(body.counts['in-triage'].green).toBeGreaterThan(0)
    expect(body.danger).toBeGreaterThan(0)
    expect(text).not.toMatch(/Quilla|Nightjar|Thornmere|Hollin|Okafor|LKM-/)
    expect(body.oldestNew).toBeTruthy()
  })
})

describe('what changed since somebody left', () => {
  test('tells what came, was taken, rated, asked, answered and passed on, by whom, and nothing before', async () => {
    const before = await sendToMash(api)
    const left = await two.leaveShift()
    expect(left.status).toBe(200)
    const reference = await sendToMash(api)
    const version = await takeAndRate(one, reference)
    await one.returnToSender({ reference, version, question: 'Who collects her?' })
    const passed = await sendToMash(api)
    await passOn(one, passed)
    const { body } = await two.readSince()
    expect(body).toMatchObject({ since: left.body.at, because: 'left', more: false })
    const changedIn = (which: string) => body.changed.filter((each) => each.reference === which)
    const kindsOf = (which: string) =>
      changedIn(which).flatMap(({ events }) => events.map(({ kind }) => kind))
    expect(changedIn(reference)).toHaveLength(1)
    expect(changedIn(reference)[0]?.list).toBe('returned')
    expect(changedIn(passed)[0]?.list).toBeUndefined()
    expect(kindsOf(reference)).toEqual(['asked-sender', 'rated', 'taken', 'arrived'])
    expect(kindsOf(passed)[0]).toBe('passed-on')
    expect(kindsOf(before)).toEqual([])
    const taken = changedIn(reference)[0]?.events.find(({ kind }) => kind === 'taken')
    expect(taken?.by.name).toBe('Bryony Okafor')
    expect(body.changed[0]?.row?.reference).toBe(body.changed[0]?.reference)
  })

  test('of one who never signed off begins yesterday at five; a time can be chosen, within two weeks', async () => {
    const usual = (await one.readSince()).body
    expect(usual.because).toBe('usual')
    expect(Date.now() - Date.parse(usual.since)).toBeLessThan(32 * 3_600_000)
    const chosen = new Date(Date.now() - 60_000).toISOString()
    expect((await one.readSince({ since: chosen })).body).toMatchObject({ since: chosen, because: 'chosen' })
    const long = new Date(Date.now() - 15 * 86_400_000).toISOString()
    expect((await one.readSince({ since: long })).status).toBe(422)
  })
})
