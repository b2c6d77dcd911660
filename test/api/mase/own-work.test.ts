import { afterAll, beforeAll, expect, test } from 'vitest'
import { keys } from '#functions/platform/keys.ts'
import type { Contact } from '#shared/people/contact.ts'
import { idOf } from '../restriction/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { send } from '../support/referrals.ts'
import { allItems, putItem } from '../support/store.ts'
import { act, begin, coordinatorOf, end, makeMeeting, placeOn, room } from './room/support.ts'

let api: Api
/** Coordinates, and reads for the post that chairs as well. */
let both: Client

async function letRead(post: string, subject: string): Promise<void> {
  const { pk, sk } = keys.contact('LKM', post)
  const contact = (await allItems<Contact>(api, 'hub')).find((item) => item.pk === pk && item.sk === sk)
  if (!contact) throw new Error(`There is no ${post}`)
  const readerIds = [...contact.data.readerIds, idOf(api, subject)]
  await putItem(api, { ...contact, data: { ...contact.data, readerIds } })
}

beforeAll(async () => {
  api = await startApi({ events: false })
  both = coordinatorOf(api)
  await letRead('lkm-chief-inspector', 'lkm-mase')
})
afterAll(() => api.stop())

const incomplete = () =>
  send(api.as('lkm-nurse'), api.as('lkm-nurse-manager'), 'mase', {
    'mase.strategy-discussion': { value: 'yes' },
    'mase.strategy-discussion.date': { mark: 'not-known' },
  })
const versionOf = async (reference: string) =>
  (await both.readMaseReferral({ reference })).body.referral.version

test('nobody takes as the chair what they asked the chair for', async () => {
  const reference = await incomplete()
  const asked = await both.askChair({ reference, version: await versionOf(reference), why: 'A pattern' })
  expect(asked.status).toBe(200)
  const { version } = asked.body
  const own = await both.overrideForMase({ reference, version, reason: 'I say so' })
  expect(own.status).toBe(403)
  const other = await api.as('lkm-inspector').overrideForMase({ reference, version, reason: 'I agree' })
  expect(other.status).toBe(200)
  expect((await both.acceptForMase({ reference, version: other.body.version })).status).toBe(200)
})

test('nobody accepts what they alone took as the chair', async () => {
  const reference = await incomplete()
  const version = await versionOf(reference)
  const taken = await both.overrideForMase({ reference, version, reason: 'I say so' })
  expect(taken.status).toBe(200)
  const accepted = await both.acceptForMase({ reference, version: taken.body.version })
  expect(accepted.status).toBe(403)
  expect((await both.readMaseReferral({ reference })).body.referral.state).toBe('waiting-for-mase')
})

test('nobody approves as the chair the minutes that they wrote; that the chair did is recorded', async () => {
  const meeting = (await both.listMeetings()).body.meetings[0]?.id as string
  await makeMeeting(api, meeting, { chair: 'lkm-chief-inspector' })
  await begin(api, meeting)
  await both.saveItemMinutes({ meeting, item: 'general', version: 0, text: 'All went well' })
  await end(api, meeting)
  const { version } = (await both.readMinutes({ meeting })).body.minutes
  expect((await both.approveMinutes({ meeting, version })).status).toBe(403)
  expect((await api.as('lkm-inspector').approveMinutes({ meeting, version })).status).toBe(200)
})

test('who owns an action can fill it with notes, and the coordinator ends it all the same', async () => {
  const meeting = (await both.listMeetings()).body.meetings.at(-1)?.id as string
  await makeMeeting(api, meeting)
  const item = await placeOn(api, meeting)
  await begin(api, meeting)
  const action = await act(api, meeting, item)
  const owner = api.as('lkm-constable')
  const text = '\u20ac'.repeat(5_000)
  let version = 1
  let last = 200
  for (let times = 0; last === 200 && times < 40; times++) {
    const noted = await owner.updateMyAction({ action, version, state: 'in-hand', text })
    last = noted.status
    if (last === 200) version = noted.body.version
  }
  expect(last).toBe(409)
  const ended = await both.updateAction({ action, version, state: 'done', text: 'They rang' })
  expect(ended.status).toBe(200)
}, 60_000)

test('as much is put right in minutes as they can hold, and no more is lost in an error', async () => {
  const meeting = (await both.listMeetings()).body.meetings[1]?.id as string
  await makeMeeting(api, meeting)
  await begin(api, meeting)
  await end(api, meeting)
  let { version } = (await room(api, meeting)).minutes
  const approved = await both.recordApproval({ meeting, version, recordedFor: 'The chair' })
  version = approved.body.version
  const text = '\u20ac'.repeat(5_000)
  let last = 201
  for (let times = 0; last === 201 && times < 40; times++) {
    const put = await both.correctMinutes({ meeting, version, text })
    last = put.status
    if (last === 201) version = put.body.version
  }
  expect(last).toBe(409)
}, 60_000)
