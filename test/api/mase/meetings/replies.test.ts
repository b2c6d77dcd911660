import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseInvitations } from '#functions/sweep/chase-invitations.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import { addDays } from '#shared/time/day.ts'
import { type Api, type Client, setTime, startApi } from '../../support/api.ts'
import { mailsAbout } from '../../support/store.ts'
import { askFew, changeOf, POSTS, planOf } from './support.ts'

let api: Api
let deps: MailDependencies
let coordinator: Client
let nurse: Client
let ids: string[]

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  deps = runtimeMailDependencies()
  coordinator = api.as('lkm-mase')
  await askFew(coordinator)
  nurse = api.as('lkm-nurse')
  ids = (await coordinator.readYear()).body.meetings.map(({ id }) => id)
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

const contact = 'lkm-health-spoc'
const seatOf = async (client: Client, meeting: string) =>
  (await client.readMyMeeting({ meeting })).body.seats[0]
const invite = async (meeting: string) =>
  coordinator.sendInvitations({ meeting, version: (await planOf(coordinator, meeting)).revision })

test('whoever reads for a post that is asked sees the coming meetings, with the address of the online one', async () => {
  const { meetings } = (await nurse.listMyMeetings()).body
  expect(meetings).toHaveLength(12)
  expect(meetings[0]).toMatchObject({
    id: ids[0],
    link: 'https://meet.lkm-council.example/mase',
    seats: [{ contact, part: 'member', version: 0 }],
  })
  expect((await api.as('lkm-teacher').listMyMeetings()).body.meetings).toEqual([])
})

test('a reply counts, can be changed, and is seen by who answers for the same post', async () => {
  const meeting = ids[0] as string
  const replied = await nurse.replyToMeeting({ meeting, contact, version: 0, answer: 'yes' })
  expect(replied.body.version).toBe(1)
  expect(await seatOf(api.as('lkm-nurse-manager'), meeting)).toMatchObject({
    reply: { answer: 'yes', by: { name: 'Odalys Fenwick' } },
  })
  const late = await api
    .as('lkm-nurse-manager')
    .replyToMeeting({ meeting, contact, version: 0, answer: 'no' })
  expect(late.status).toBe(409)
  expect(late.problem.detail).toContain('Odalys Fenwick')
  const nobody = await nurse.replyToMeeting({ meeting, contact, version: 1, answer: 'deputy' })
  expect(nobody.problem.errors?.[0]).toMatchObject({ field: 'who' })
  const changed = await nurse.replyToMeeting({
    meeting,
    contact,
    version: 1,
    answer: 'deputy',
    who: 'Deputy team manager',
  })
  expect(changed.status).toBe(200)
  const { posts } = await planOf(coordinator, meeting)
  expect(posts.find((one) => one.contact === contact)?.reply).toMatchObject({
    answer: 'deputy',
    who: 'Deputy team manager',
  })
})

test('nobody replies for a post that they do not read for', async () => {
  const meeting = ids[0] as string
  const other = await nurse.replyToMeeting({ meeting, contact: 'lkm-school', version: 0, answer: 'yes' })
  expect(other.status).toBe(404)
  expect((await api.as('lkm-teacher').readMyMeeting({ meeting })).status).toBe(404)
  expect((await api.as('vnt-lead').readMyMeeting({ meeting })).status).toBe(404)
  expect((await api.as('lkm-auditor').readMyMeeting({ meeting })).status).toBe(403)
})

test('who takes up the post replies for it; who has left it does so no longer', async () => {
  const meeting = ids[1] as string
  const admin = api.as('lkm-administrator')
  const found = (await admin.listContacts()).body.contacts.find(({ id }) => id === contact)
  if (!found) throw new Error('The post is missing')
  const changed = await admin.changeContact({ ...found, contact, readerIds: found.readerIds.slice(1) })
  expect(changed.status).toBe(200)
  expect((await nurse.readMyMeeting({ meeting })).status).toBe(404)
  await admin.changeContact({
    ...found,
    contact,
    readerIds: [...found.readerIds],
    version: changed.body.version,
  })
  expect((await nurse.readMyMeeting({ meeting })).status).toBe(200)
})

test('a meeting that is moved is asked about again, and what was said before is still seen', async () => {
  const meeting = ids[2] as string
  await invite(meeting)
  await nurse.replyToMeeting({ meeting, contact, version: 0, answer: 'yes' })
  const before = await planOf(coordinator, meeting)
  await coordinator.changeMeeting(changeOf(before, { date: toDateParts(addDays(before.meeting.date, 1)) }))
  const seat = await seatOf(nurse, meeting)
  expect(seat?.reply).toBeUndefined()
  expect(seat?.repliedBefore?.answer).toBe('yes')
  const [listed] = (await coordinator.readYear()).body.meetings.filter(({ id }) => id === meeting)
  expect(listed?.replies).toMatchObject({ yes: 0, silent: POSTS })
  expect((await nurse.replyToMeeting({ meeting, contact, version: 1, answer: 'no' })).status).toBe(200)
})

test('the coordinator writes down what was said by telephone, and reminds the rest', async () => {
  const meeting = ids[3] as string
  await invite(meeting)
  const version = (await planOf(coordinator, meeting)).revision
  const said = await coordinator.recordReply({
    meeting,
    contact: 'lkm-housing',
    version: 0,
    answer: 'no',
  })
  expect(said.status).toBe(200)
  expect(
    (await coordinator.recordReply({ meeting, contact: 'vnt-school', version: 0, answer: 'no' })).status,
  ).toBe(404)
  const reminded = await coordinator.remindSilent({ meeting, version })
  expect(reminded.body.sent).toBe(POSTS - 1)
  expect((await coordinator.remindSilent({ meeting, version })).status).toBe(409)
  const mails = (await mailsAbout(api, `LKM-MASE-${meeting}`)).filter((mail) =>
    mail.startsWith('meeting-unanswered'),
  )
  expect(mails).toHaveLength(POSTS - 1)
  expect(mails.join()).not.toContain('housing')
})

test('the hub reminds whoever is silent some working days before, once, and once more after a move', async () => {
  const meeting = ids[4] as string
  await invite(meeting)
  const { chaseFrom, meeting: before } = await planOf(coordinator, meeting)
  await nurse.replyToMeeting({ meeting, contact, version: 0, answer: 'yes' })
  const reminders = async () =>
    (await mailsAbout(api, `LKM-MASE-${meeting}`)).filter((mail) => mail.startsWith('meeting-unanswered'))
      .length
  const sweepOn = async (day: string) => {
    const then = { ...deps, clock: () => new Date(`${day}T10:00:00Z`) }
    const failed = await Promise.all([chaseInvitations(then, 'LKM'), chaseInvitations(then, 'LKM')])
    expect(failed).toEqual([0, 0])
  }
  await sweepOn(addDays(chaseFrom, -1))
  expect(await reminders()).toBe(0)
  await sweepOn(chaseFrom)
  expect(await reminders()).toBe(POSTS - 1)
  await sweepOn(addDays(chaseFrom, 1))
  expect(await reminders()).toBe(POSTS - 1)
  await coordinator.changeMeeting(changeOf(await planOf(coordinator, meeting), { time: '3pm' }))
  await sweepOn(before.date)
  expect(await reminders()).toBe(POSTS - 1 + POSTS)
})

test('nobody replies any more once the meeting was', async () => {
  for (const meeting of [ids[0] as string, ids[2] as string]) {
    setTime(`${addDays(meeting, 3)}T09:00:00Z`)
    const version = (await seatOf(nurse, meeting))?.version as number
    const late = await nurse.replyToMeeting({ meeting, contact, version, answer: 'no' })
    expect(late.status).toBe(409)
  }
})
