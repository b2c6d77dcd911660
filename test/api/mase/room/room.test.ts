import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MaseAction } from '#shared/mase/action.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import {
  act,
  begin,
  coordinatorOf,
  end,
  inDays,
  lineOf,
  meetingsOf,
  onAgenda,
  placeOn,
  remains,
  room,
  stored,
} from './support.ts'

let api: Api
let desk: Client
beforeAll(async () => {
  api = await startApi({ events: false })
  desk = coordinatorOf(api)
})
afterAll(() => api.stop())
const nextMeeting = meetingsOf(() => api)

const referralOf = async (reference: string) => (await desk.readMaseReferral({ reference })).body.referral

test('a meeting is started once, and an item that is shown has what is needed to decide it', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  const { version } = (await room(api, meeting)).meeting
  expect((await desk.startMeeting({ meeting, version: version - 1 })).status).toBe(409)
  expect((await desk.startMeeting({ meeting, version })).status).toBe(200)
  expect((await desk.startMeeting({ meeting, version: version + 1 })).problem.detail).toContain('being held')
  const shown = await room(api, meeting)
  expect(shown.meeting.stage).toBe('running')
  expect(shown.minutes.startedBy?.name).toBe('Soraya Whitlock')
  expect(shown.confidentiality).toContain('confidential')
  expect(shown.categories).toHaveLength(3)
  expect(shown.at?.line.item.reference).toBe(reference)
  expect(shown.at?.decisions).toEqual(['remain', 'remove', 'escalate'])
  expect(shown.at?.about.map(({ words }) => words)).toContain('Why it is with the MASE')
  expect(shown.at?.presentedBy).toBe('Larkmere Community Health Trust')
})

test('nothing is decided before the meeting is started', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  const refused = await remains(api, meeting, reference)
  expect(refused.status).toBe(409)
  expect(refused.problem.detail).toContain('not been started')
})

test('that a child remains moves the referral, says when it is looked at again, and shows in its history', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  expect((await remains(api, meeting, reference)).status).toBe(200)
  const referral = await referralOf(reference)
  expect(referral.state).toBe('under-mase')
  expect(referral.mase).toMatchObject({
    meeting,
    discussed: 1,
    category: 1,
    decision: { kind: 'remain', by: { name: 'Soraya Whitlock' } },
  })
  expect(referral.mase?.reviewOn).toBe(referral.mase?.decision?.reviewOn)
  const { history } = (await desk.readMaseReferral({ reference })).body
  expect(history[0]).toMatchObject({ kind: 'remain-with-mase' })
  expect(history[0]?.text).toContain('still collected')
})

test.each([
  [{ kind: 'remain', reviewOn: undefined }, ['reviewOn']],
  [{ kind: 'remain', reviewOn: { day: '1', month: '1', year: '2020' } }, ['reviewOn']],
  [{ kind: 'remain', category: undefined }, ['category']],
  [{ kind: 'remain', category: 7 }, ['category']],
  [{ kind: 'remove', reason: '' }, ['reason']],
  [{ kind: 'remove' }, ['approver']],
  [{ kind: 'escalate' }, ['escalatedTo']],
  [{ kind: 'noted' }, ['kind']],
  [{ kind: 'forgotten' }, ['kind']],
])('asks for what is missing: %j', async (own, fields) => {
  const meeting = await shared()
  const { reference } = meeting
  const refused = await remains(api, meeting.id, reference, own)
  expect(refused.status).toBe(422)
  expect(refused.problem.errors?.map(({ field }) => field)).toEqual(fields)
  expect((await referralOf(reference)).state).toBe('on-agenda')
})

let one: Promise<{ id: string; reference: string }> | undefined
/** A running meeting with one child in which nothing is ever decided. */
const shared = () => {
  one ??= (async () => {
    const id = await nextMeeting()
    const reference = await onAgenda(api, id)
    await begin(api, id)
    return { id, reference }
  })()
  return one
}

test('a removal has its reason and who approved it, and is not closure: the referral stays readable', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  const removed = await remains(api, meeting, reference, {
    kind: 'remove',
    approver: 'The chair',
    reason: 'A plan of one agency is enough',
  })
  expect(removed.status).toBe(200)
  const referral = await referralOf(reference)
  expect(referral.state).toBe('removed-from-mase')
  expect(referral.mase?.decision).toMatchObject({ kind: 'remove', approver: 'The chair' })
  expect(referral.mase?.reviewOn).toBeUndefined()
})

test('of two who decide at once one is heard, and the other is told who', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  const both = await Promise.all([
    remains(api, meeting, reference),
    remains(api, meeting, reference, { reason: 'Another reason' }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const lost = both.find(({ status }) => status === 409)
  expect(lost?.problem.detail).toContain('Soraya Whitlock')
  expect((await referralOf(reference)).mase?.discussed).toBe(1)
})

test('what was decided can be taken up again, and everything is as before the decision', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  await remains(api, meeting, reference)
  const { item } = await lineOf(api, meeting, reference)
  const again = await desk.discussAgain({
    meeting,
    item: item.id,
    reference,
    version: item.version,
    reason: 'The police had more to say',
  })
  expect(again.status).toBe(200)
  const referral = await referralOf(reference)
  expect(referral.state).toBe('on-agenda')
  expect(referral.mase?.decision).toBeUndefined()
  expect(referral.mase?.discussed).toBeUndefined()
  expect(referral.mase?.reviewOn).toBeUndefined()
  expect(
    (await remains(api, meeting, reference, { kind: 'escalate', escalatedTo: 'The board' })).status,
  ).toBe(200)
  expect((await referralOf(reference)).mase).toMatchObject({ discussed: 1, decision: { kind: 'escalate' } })
})

test('a place is noted, and cannot remain', async () => {
  const meeting = await nextMeeting()
  const item = await placeOn(api, meeting)
  await begin(api, meeting)
  const { line } = (await room(api, meeting, item)).at ?? {}
  const input = { meeting, item, version: line?.item.version as number, reason: 'More patrols' }
  expect((await desk.decideItem({ ...input, kind: 'remain' })).status).toBe(422)
  expect((await desk.decideItem({ ...input, kind: 'noted' })).status).toBe(200)
})

test('an action stands at once on the tracker, on the record, with its owner and in the history; pressing twice makes one', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  const { item } = await lineOf(api, meeting, reference)
  const input = {
    meeting,
    item: item.id,
    reference,
    requestId: randomUUID(),
    kind: 'cawn',
    words: 'Serve a notice',
    owner: 'lkm-police-spoc',
    dueOn: inDays(20),
  }
  const pressed = await Promise.all([desk.addMaseAction(input), desk.addMaseAction(input)])
  expect(pressed.map(({ status }) => status)).toEqual([201, 201])
  const id = pressed[0]?.body.id as string
  expect(pressed[1]?.body.id).toBe(id)
  const has = (actions: readonly { id: string }[]) => actions.filter((one) => one.id === id)
  expect(has((await desk.listActions()).body.rows)).toHaveLength(1)
  expect(has((await desk.readMaseActionsOfChild({ reference })).body.actions)).toHaveLength(1)
  const mine = (await api.as('lkm-constable').listMyActions()).body.actions.map(({ action }) => action)
  expect(has(mine)).toHaveLength(1)
  const { history } = (await desk.readMaseReferral({ reference })).body
  expect(history.filter(({ kind }) => kind === 'mase-action')).toHaveLength(1)
  expect((await stored<MaseAction>(api, 'mase-action')).filter((one) => one.id === id)).toHaveLength(1)
})

test('the meeting ends only when every item is decided or carried over with a reason', async () => {
  const meeting = await nextMeeting()
  const [decided, missed] = [await onAgenda(api, meeting), await onAgenda(api, meeting)]
  const place = await placeOn(api, meeting)
  await begin(api, meeting)
  await remains(api, meeting, decided)
  await act(api, meeting, decided)
  const refused = await end(api, meeting)
  expect(refused.status).toBe(422)
  expect(refused.problem.errors?.[0]).toEqual({
    field: 'reason',
    message: 'Say why 2 items were not reached',
  })
  const ended = await end(api, meeting, 'Out of time')
  expect(ended.body.left).toBe(0)
  const after = await room(api, meeting)
  expect(after.meeting.stage).toBe('held')
  const carried = (await lineOf(api, meeting, missed)).item.carriedOver
  expect(carried).toMatchObject({ reason: 'Out of time' })
  const referral = await referralOf(missed)
  expect(referral).toMatchObject({ state: 'on-agenda', mase: { meeting: carried?.to } })
  const next = await room(api, carried?.to as string)
  expect(next.lines.map(({ item }) => item.id)).toContain(place)
  expect(next.lines.find(({ item }) => item.reference === missed)?.item).toMatchObject({
    because: 'carried-over',
  })
})
