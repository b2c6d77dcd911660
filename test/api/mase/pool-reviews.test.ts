import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addDays } from '#shared/time/day.ts'
import { restrict } from '../restriction/support.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { send } from '../support/referrals.ts'
import { act, begin, end, inDays, makeMeeting, onAgenda, remains } from './room/support.ts'
import { agendaOf, meetingAt } from './support.ts'

let api: Api
let mase: Client
let first: string
let reference: string

beforeAll(async () => {
  api = await startApi()
  mase = api.as('lkm-mase')
  first = await meetingAt(mase)
  await makeMeeting(api, first)
  reference = await onAgenda(api, first)
  await begin(api, first)
  await act(api, first, reference, { dueOn: inDays(1) })
  const decided = await remains(api, first, reference, { reviewOn: inDays(20) })
  expect(decided.status).toBe(200)
  expect((await end(api, first)).status).toBe(200)
})
afterAll(() => api.stop())

/** The day after the first meeting, when what was undertaken is overdue. */
const later = () => setTime(`${addDays(first, 1)}T09:00:00.000Z`)

test('before they fall due neither the review nor the action waits for the meeting', async () => {
  const { counts } = (await mase.readPool({})).body
  expect(counts).toMatchObject({ actions: 0 })
})

test('a review that falls due by the next meeting waits for it, and so does what nobody has done', async () => {
  later()
  const { counts, entries } = (await mase.readPool({})).body
  expect(counts).toMatchObject({ review: 1, actions: 1 })
  expect(entries.find(({ kind }) => kind === 'review')?.id).toBe(reference)
  expect(entries.find(({ kind }) => kind === 'actions')?.action).toMatchObject({ reference })
})

test('the proposal begins with the overdue action, and has the child among what is owed', async () => {
  later()
  const meeting = (await mase.listMeetings({})).body.meetings.find(({ id }) => id > first)?.id as string
  const { overdue, frame, lines } = (await mase.readProposal({ meeting })).body
  expect(overdue.map((action) => action.reference)).toEqual([reference])
  expect(frame.actions).toBe(2)
  expect(lines).toMatchObject([{ id: reference, because: 'actions-overdue' }])
  expect(lines[0]?.presenter).toMatch(/, /)
  expect((await agendaOf(mase, meeting)).overdue).toHaveLength(1)
})

test('what is restricted since says neither what is to be done nor of whom', async () => {
  later()
  await restrict(api, reference)
  const page = await mase.readPool({})
  expect(page.body.entries.find(({ kind }) => kind === 'actions')?.action?.words).toBe('Restricted record')
  expect(page.text).not.toContain('grey car')
  // It is for somebody who is named to put it on an agenda.
  const meeting = (await mase.listMeetings({})).body.meetings.find(({ id }) => id > first)?.id as string
  expect((await mase.readProposal({ meeting })).body.lines).toEqual([])
})

test('what mentions the same is brought together, in words that name nothing', async () => {
  later()
  const mentions = (offender: string) =>
    send(api.as('lkm-nurse'), api.as('lkm-nurse-manager'), 'mase', { 'volt.offenders': { value: offender } })
  const own = [
    await mentions('He drives a grey van, AB12 CDE, and waits'),
    await mentions('A van, ab12cde, by the gate'),
  ]
  for (const one of own) {
    const { version } = (await mase.readMaseReferral({ reference: one })).body.referral
    expect((await mase.acceptForMase({ reference: one, version })).status).toBe(200)
  }
  const meeting = (await mase.listMeetings({})).body.meetings.find(({ id }) => id > first)?.id as string
  await vi.waitFor(
    async () => {
      const { lines } = (await mase.readProposal({ meeting })).body
      expect(lines.map(({ group }) => group?.includes('the same vehicle'))).toEqual([true, true])
    },
    { timeout: 15_000, interval: 200 },
  )
  const { text } = await mase.readProposal({ meeting })
  expect(text.toLowerCase()).not.toContain('ab12')
})
