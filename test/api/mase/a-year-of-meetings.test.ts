import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { toDateParts } from '#shared/identifiers/date.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { addDays } from '#shared/time/day.ts'
import { idOf } from '../restriction/support.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { sendQuickly } from '../support/quick-referrals.ts'
import { allItems } from '../support/store.ts'
import { agendaOf } from './support.ts'
import { good, meetLonger } from './year-support.ts'

const MONTHS = 12
const A_MONTH = 40
const AT_ONCE = 8
const canary = { name: 'Perpetua Zimblewick', initials: 'P.Z.' }

/** Days on which nobody works in England and Wales in 2027 and the weeks around it, besides weekends: gov.uk/bank-holidays. */
const holidays = new Set(
  `2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03
   2027-05-31 2027-08-30 2027-12-27 2027-12-28 2028-01-03`.split(/\s+/),
)

/** The working day so many working days away, counted one day after the other. */
function workingDay(date: string, days: number): string {
  const step = Math.sign(days)
  let day = date
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step)
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) left--
  }
  return day
}

/** Does something to each, some at a time. */
async function each<T, R>(all: readonly T[], task: (one: T, index: number) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  for (let from = 0; from < all.length; from += AT_ONCE)
    done.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map((one, at) => task(one, from + at)))))
  return done
}

describe('A year of twelve meetings with forty referrals a month', () => {
  let api: Api
  let mase: Client
  let meetings: string[]
  const accepted: string[] = []
  const handedBack: string[] = []
  const actions: string[] = []
  /** What was shown to a member that must not read it. */
  const leaks: string[] = []

  beforeAll(async () => {
    api = await startApi({ events: false })
    mase = api.as('lkm-mase')
    await meetLonger(api)
  })
  afterAll(() => api.stop())

  const at = (day: string, time = '09:00') => vi.setSystemTime(new Date(`${day}T${time}:00.000Z`))
  /** What comes in a month: one is asked about and answered, one handed back, one restricted to its coordinator. */
  async function arrive(month: number): Promise<void> {
    const nurse = api.as('lkm-nurse')
    const isRestricted = month % 4 === 1
    const sent = await each([...Array(A_MONTH).keys()], (index) =>
      sendQuickly(nurse, isRestricted && index === 2 ? canary.name : undefined),
    )
    const versions = new Map(sent.map(({ reference, version }) => [reference, version]))
    const versionOf = (reference: string) => versions.get(reference) as number
    const { counts, entries } = good(await mase.readPool({ kind: 'direct' }))
    expect(counts.direct).toBe(A_MONTH)
    expect(entries.every(({ id }) => versions.has(id))).toBe(true)
    const [back = '', asked = '', restricted = ''] = versions.keys()
    good(await mase.handBack({ reference: back, version: versionOf(back), reason: 'Not for the MASE' }))
    handedBack.push(back)
    const question = { reference: asked, version: versionOf(asked), question: 'Who is the worker?' }
    const { version } = good(await mase.askForMase(question))
    const answer = { reference: asked, version, answer: 'She was allocated today' }
    versions.set(asked, good(await nurse.answerForMase(answer)).version)
    const taken = await each([...versions.keys()].slice(1), async (reference) => {
      const done = good(await mase.acceptForMase({ reference, version: versionOf(reference) }))
      versions.set(reference, done.version)
      return reference
    })
    accepted.push(...taken)
    if (isRestricted)
      good(
        await api.as('lkm-mash-manager').restrictReferral({
          reference: restricted,
          version: versionOf(restricted),
          kind: 'high-profile',
          reason: 'Known to the press',
          readers: [idOf(api, 'lkm-mase')],
        }),
      )
  }

  /** The agenda as it is proposed; what it has no time for goes to the next meeting. One item is kept from the police. */
  async function buildAgenda(meeting: string): Promise<AgendaItem> {
    const { meeting: head, lines, notFitting } = good(await mase.readProposal({ meeting }))
    const applied = good(
      await mase.applyProposal({
        meeting,
        version: head.version,
        requestId: randomUUID(),
        take: lines.map(({ id }) => id),
        later: notFitting.map(({ id }) => id),
        arrange: 'all',
        reason: 'The meeting has no time for it',
      }),
    )
    expect(applied.left).toEqual([])
    const { items, meeting: built } = await agendaOf(mase, meeting)
    const last = items.find(({ id }) => id === built.order.victims.at(-1)) as AgendaItem
    const { minutes, presenter, version } = last
    const keptFrom = ['lkm-police-spoc']
    good(await mase.changeAgendaItem({ meeting, item: last.id, version, minutes, presenter, keptFrom }))
    return last
  }

  /** Sends the papers, and looks for what the police may not read in their copy. */
  async function circulate(meeting: string, kept: AgendaItem): Promise<void> {
    const { version, mark } = good(await mase.readPapers({ meeting }))
    good(await mase.circulatePapers({ meeting, version, mark }))
    const police = api.as('lkm-constable')
    good(await police.openMyPapers({ meeting, contact: 'lkm-police-spoc' }))
    const { text } = await police.readMyPapers({ meeting })
    for (const words of [canary.name, canary.initials, kept.reference as string])
      if (text.includes(words)) leaks.push(`${meeting}: ${words}`)
  }

  /** Holds it: two items are not reached, one in four comes back after a quarter, one in five has an action. */
  async function hold(meeting: string, date: string): Promise<void> {
    const opened = good(await mase.readRoom({ meeting }))
    good(await mase.startMeeting({ meeting, version: opened.meeting.version }))
    const { items, meeting: head } = await agendaOf(mase, meeting)
    const inOrder = head.order.victims.map((id) => items.find((item) => item.id === id) as AgendaItem)
    await each(inOrder.slice(0, -2), async ({ id, reference, version }, index) => {
      const of = { meeting, item: id, reference, version }
      const remains = { kind: 'remain', reason: 'The risk goes on', reviewOn: toDateParts(addDays(date, 80)) }
      const removed = { kind: 'remove', reason: 'The blocker is gone', approver: 'The chair' }
      good(await mase.decideItem({ ...of, ...(index % 4 === 0 ? remains : removed), category: index % 3 }))
      if (index % 5 !== 0) return
      const action = good(
        await mase.addMaseAction({
          meeting,
          item: id,
          reference,
          requestId: randomUUID(),
          kind: 'free',
          words: 'Speak to the owner of the arcade',
          owner: 'lkm-police-spoc',
          dueOn: toDateParts(addDays(date, 20)),
        }),
      )
      actions.push(action.id)
    })
    for (let left = 1; left > 0; ) {
      const { version } = good(await mase.readRoom({ meeting })).meeting
      left = good(await mase.endMeeting({ meeting, version, reason: 'The time was up' })).left
    }
  }

  /** Owners say what they did, of two in three. */
  async function work(): Promise<void> {
    const police = api.as('lkm-constable')
    const mine = good(await police.listMyActions({})).actions
    await each(mine, async ({ action: { id, version, state } }, index) => {
      if (state !== 'open' || index % 3 === 0) return
      good(
        await police.updateMyAction({
          action: id,
          version,
          state: 'done',
          text: 'Done with the licensing team',
        }),
      )
    })
  }

  test('is held month after month through the API', async () => {
    setTime('2027-01-04T09:00:00.000Z')
    meetings = good(await mase.listMeetings({})).meetings.map(({ id }) => id)
    expect(meetings).toHaveLength(MONTHS)
    for (const [month, meeting] of meetings.entries()) {
      at(addDays(meeting, -9))
      await arrive(month)
      await circulate(meeting, await buildAgenda(meeting))
      at(meeting, '10:00')
      await hold(meeting, meeting)
      at(addDays(meeting, 10))
      await work()
    }
  }, 600_000)

  test('every accepted referral was discussed once, or carried over with a reason', async () => {
    setTime('2027-12-20T09:00:00.000Z')
    const stored = (await allItems<AgendaItem>(api, 'hub')).filter(({ entity }) => entity === 'agenda-item')
    const items = stored.map(({ pk, data }) => ({ ...data, meeting: pk.split('#')[2] as string }))
    const held = items.filter(({ meeting }) => meetings.includes(meeting))
    // Nothing of a meeting that was held is left without an end, and nothing has two.
    expect(
      held.filter(({ decision, carriedOver }) => (decision ? 1 : 0) + (carriedOver ? 1 : 0) !== 1),
    ).toEqual([])
    const carried = items.filter(({ carriedOver }) => carriedOver)
    expect(carried.length).toBeGreaterThan(MONTHS)
    for (const { id, carriedOver } of carried) {
      expect(carriedOver?.reason).toMatch(/time/)
      expect(items.filter((one) => one.id === id && one.meeting === carriedOver?.to)).toHaveLength(1)
    }
    for (const reference of accepted) {
      const own = items.filter((item) => item.reference === reference)
      const fresh = own.filter(({ because }) => because !== 'review')
      const discussed = own.filter(({ decision }) => decision)
      const waits = own.filter(({ decision, carriedOver }) => !decision && !carriedOver)
      expect(own.length, reference).toBeGreaterThan(0)
      // It came to the MASE once: once discussed since, unless it waits; all other times were reviews.
      expect(new Set(discussed.map(({ meeting }) => meeting)).size, reference).toBe(discussed.length)
      expect(waits.length, reference).toBeLessThanOrEqual(1)
      expect(discussed.length + waits.length, reference).toBeGreaterThan(0)
      expect(fresh.length, reference).toBeGreaterThan(0)
    }
    const listed = new Set(items.map(({ reference }) => reference))
    expect(handedBack.filter((reference) => listed.has(reference))).toEqual([])
  })

  test('no action was lost: each stands on the tracker once, open or ended, and on the record of its child', async () => {
    setTime('2027-12-20T09:00:00.000Z')
    const both = await Promise.all(
      (['open', 'ended'] as const).map(async (view) => good(await mase.exportActions({ view }))),
    )
    const ids = both.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(actions.toSorted())
    expect(actions.length).toBeGreaterThan(5 * MONTHS)
    const pointers = (await allItems(api, 'hub')).filter(({ entity }) => entity === 'mase-action-of')
    expect(new Set(pointers.map(({ sk }) => sk)).size).toBe(actions.length)
  })

  test('every deadline fell on the right working day', async () => {
    setTime('2027-01-04T09:00:00.000Z')
    for (const id of meetings) {
      const { deadlines, date } = (await agendaOf(mase, id)).meeting
      expect(deadlines, id).toEqual({
        'referrals-close': workingDay(date, -7),
        'pre-mase': workingDay(date, -5),
        'papers-out': workingDay(date, -4),
        'minutes-out': workingDay(date, 5),
      })
    }
  })

  test('no copy of the papers said what its reader may not read', () => {
    expect(leaks).toEqual([])
  })
})
