import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { toDateParts } from '#shared/identifiers/date.ts'
import { addDays } from '#shared/time/day.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { mailIsOut, mailsAbout } from '../../support/store.ts'
import { askFew, calendarsAbout, changeOf, POSTS, planOf } from './support.ts'

let api: Api
let coordinator: Client
let ids: string[]

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000, retryAfter: 5 })
  coordinator = api.as('lkm-mase')
  await askFew(coordinator)
  ids = (await coordinator.readYear()).body.meetings.map(({ id }) => id)
})
afterAll(() => api.stop())

const referenceOf = (id: string) => `LKM-MASE-${id}`
async function invite(id: string) {
  const { revision: version } = await planOf(coordinator, id)
  return coordinator.sendInvitations({ meeting: id, version })
}

test('every post is invited once, however often it is pressed, with a calendar file of its own', async () => {
  const id = ids[0] as string
  const both = await Promise.all([
    coordinator.sendInvitations({ meeting: id, version: 0 }),
    coordinator.sendInvitations({ meeting: id, version: 0 }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await invite(id)).body.sent).toBe(0)
  const told = await calendarsAbout(api, referenceOf(id))
  expect(told).toHaveLength(POSTS)
  expect(new Set(told.map(({ to }) => to)).size).toBe(POSTS)
  for (const one of told) {
    expect(one).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      start: `${id}T10:00:00`,
      status: 'CONFIRMED',
      uid: `LKM-MASE-${id}@referral-hub.example`,
    })
    // Nobody reads in it who else comes, and nobody finds the online meeting without signing in.
    expect(one.attendee).toBe(one.to)
    expect(one.text).not.toContain('meet.lkm-council.example')
  }
  expect(await mailsAbout(api, referenceOf(id))).toHaveLength(POSTS)
})

test('what became of each invitation is there, and whom to ring where one did not arrive', async () => {
  const id = ids[0] as string
  await vi.waitFor(
    async () => {
      const states = (await planOf(coordinator, id)).posts.map(({ invitation }) => invitation?.state)
      expect(new Set(states)).toEqual(new Set(['delivered', 'failed']))
    },
    { timeout: 15_000, interval: 100 },
  )
  const failed = (await planOf(coordinator, id)).posts.filter(
    ({ invitation }) => invitation?.state === 'failed',
  )
  expect(failed).toMatchObject([
    {
      contact: 'lkm-housing',
      phone: expect.stringMatching(/^01632 960/),
      invitation: { because: 'The mailbox did not take it' },
    },
  ])
})

test('a new time goes to everybody who was invited, to the same event in their calendars', async () => {
  const id = ids[1] as string
  await invite(id)
  const before = await planOf(coordinator, id)
  const date = addDays(before.meeting.date, 1)
  await coordinator.changeMeeting(changeOf(before, { date: toDateParts(date) }))
  const told = await calendarsAbout(api, referenceOf(id))
  expect(told).toHaveLength(2 * POSTS)
  const second = told.slice(POSTS)
  expect(new Set(told.map(({ uid }) => uid)).size).toBe(1)
  expect(second.map(({ sequence, start, method }) => ({ sequence, start, method }))).toEqual(
    Array(POSTS).fill({ sequence: 1, start: `${date}T10:00:00`, method: 'REQUEST' }),
  )
  expect((await planOf(coordinator, id)).posts.every(({ invitation }) => invitation?.current)).toBe(true)
})

test('who is asked besides is invited then; who is asked no more is told; the others hear nothing', async () => {
  const id = ids[2] as string
  await invite(id)
  const before = await planOf(coordinator, id)
  const members = before.meeting.members
    .filter(({ contact }) => contact !== 'lkm-voluntary')
    .concat({ contact: 'lkm-mase', sees: 'all' })
  await coordinator.changeMeeting(changeOf(before, { members }))
  const told = (await calendarsAbout(api, referenceOf(id))).slice(POSTS)
  expect(told.map(({ to, method, status }) => [to, method, status]).toSorted()).toEqual([
    ['mase@lkm-council.example', 'REQUEST', 'CONFIRMED'],
    ['office@lkm-harbour-project.example', 'CANCEL', 'CANCELLED'],
  ])
  expect(
    (await mailsAbout(api, referenceOf(id))).filter((mail) => mail.startsWith('meeting-not-asked')),
  ).toEqual(['meeting-not-asked office@lkm-harbour-project.example'])
})

test('nobody hears of a deadline, a chair or an address that changes', async () => {
  const id = ids[2] as string
  const before = await planOf(coordinator, id)
  await coordinator.changeMeeting(changeOf(before, { link: 'https://meet.lkm-council.example/other' }))
  const { revision: version } = await planOf(coordinator, id)
  await coordinator.setDeadlines({ meeting: id, version, deadlines: {} })
  expect(await calendarsAbout(api, referenceOf(id))).toHaveLength(POSTS + 2)
})

test('before any invitation has gone out a change tells nobody', async () => {
  const id = ids[3] as string
  const before = await planOf(coordinator, id)
  await coordinator.changeMeeting(changeOf(before, { time: '11am' }))
  expect(await calendarsAbout(api, referenceOf(id))).toEqual([])
  expect((await invite(id)).body.sent).toBe(POSTS)
})

test('while SES is down nothing is lost, and then everybody has exactly one', async () => {
  const id = ids[4] as string
  api.mailbox.refuse({ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded' })
  expect((await invite(id)).body.sent).toBe(POSTS)
  expect((await planOf(coordinator, id)).posts.map(({ invitation }) => invitation?.state)).not.toContain(
    'delivered',
  )
  api.mailbox.refuse(undefined)
  await mailIsOut(api)
  expect(await mailsAbout(api, referenceOf(id))).toHaveLength(POSTS)
})

test('a post that is retired meanwhile gets nothing, shows as not reached, and can be asked no more', async () => {
  const id = ids[5] as string
  const admin = api.as('lkm-administrator')
  const contact = (await admin.listContacts()).body.contacts.find(({ id: one }) => one === 'lkm-voluntary')
  if (!contact) throw new Error('The post is missing')
  const retired = await admin.changeContact({
    ...contact,
    contact: contact.id,
    readerIds: [...contact.readerIds],
    active: false,
  })
  expect(retired.status).toBe(200)
  await invite(id)
  expect(await calendarsAbout(api, referenceOf(id))).toHaveLength(POSTS - 1)
  const view = await planOf(coordinator, id)
  expect(view.posts.find((one) => one.contact === contact.id)).toMatchObject({
    active: false,
    phone: contact.phone,
    invitation: { state: 'failed' },
  })
  expect(view.choices.map((one) => one.id)).not.toContain(contact.id)
  const kept = await coordinator.changeMeeting(changeOf(view, { place: 'Room 4' }))
  expect(kept.problem.errors?.[0]).toMatchObject({ field: 'members' })
})
