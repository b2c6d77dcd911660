import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Contact } from '#shared/people/contact.ts'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { allItems, mailsAbout, putItem } from '../../support/store.ts'
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
} from '../room/support.ts'

let api: Api
let desk: Client
let police: Client
let meeting: string
let reference: string
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  desk = coordinatorOf(api)
  police = api.as('lkm-constable')
  meeting = await meetingsOf(() => api)()
  reference = await onAgenda(api, meeting)
  await begin(api, meeting)
})
afterAll(() => api.stop())

const raise = (own: Partial<Record<string, unknown>> = {}) => act(api, meeting, reference, own)
const read = async (action: string) => (await desk.readAction({ action })).body.action
const mine = async (action: string) => (await police.readMyAction({ action })).body.action
const about = () => `LKM-MASE-${meeting}`

test('its owner says that it is in hand and then done; each stands in the child’s history', async () => {
  const action = await raise()
  expect(await mine(action)).toMatchObject({ state: 'open', overdue: false })
  const first = await police.updateMyAction({ action, version: 1, state: 'in-hand', text: 'Statement taken' })
  expect(first.status).toBe(200)
  const { version } = first.body
  expect((await police.updateMyAction({ action, version, state: 'done', text: 'Served' })).status).toBe(200)
  expect(await read(action)).toMatchObject({
    state: 'done',
    updates: [
      { state: 'in-hand', text: 'Statement taken', by: { name: 'Gwenda Marlow' } },
      { state: 'done', text: 'Served' },
    ],
  })
  const { history } = (await desk.readMaseReferral({ reference })).body
  expect(history.filter(({ kind }) => kind === 'mase-action-update').map(({ text }) => text)).toEqual([
    expect.stringContaining('Done: Served'),
    expect.stringContaining('In hand: Statement taken'),
  ])
  const late = await police.updateMyAction({ action, version: version + 1, state: 'in-hand', text: 'Again' })
  expect(late.status).toBe(409)
  expect((await desk.listActions({ view: 'ended' })).body.rows.map(({ id }) => id)).toContain(action)
})

test('of two who update at once one is heard, and the other is told who', async () => {
  const action = await raise()
  const sergeant = api.as('lkm-sergeant')
  const input = { action, version: 1, state: 'in-hand', text: 'Begun' } as const
  const both = await Promise.all([police.updateMyAction(input), sergeant.updateMyAction(input)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.problem.detail).toMatch(/Marlow|Asante/)
})

test('that it will not be done is for the coordinator to accept; refused, it stays open and its owner is told', async () => {
  const action = await raise()
  const said = await police.updateMyAction({
    action,
    version: 1,
    state: 'not-done',
    text: 'He has left the country',
  })
  expect(said.status).toBe(200)
  expect(await read(action)).toMatchObject({ state: 'open', asks: { what: 'not-done' } })
  expect((await desk.listActions({ view: 'waiting' })).body.rows.map(({ id }) => id)).toContain(action)
  const { version } = said.body
  const wordless = await desk.answerAction({ action, version, agrees: 'no' })
  expect(wordless.problem.errors?.map(({ field }) => field)).toEqual(['words'])
  const refused = await desk.answerAction({ action, version, agrees: 'no', words: 'Interpol can serve it' })
  expect(refused.status).toBe(200)
  expect(await read(action)).toMatchObject({ state: 'open', updates: [{}, { kind: 'refused' }] })
  const again = await police.updateMyAction({
    action,
    version: refused.body.version,
    state: 'not-done',
    text: 'It cannot',
  })
  await desk.answerAction({ action, version: again.body.version, agrees: 'yes' })
  expect(await read(action)).toMatchObject({ state: 'not-done', endedAt: expect.any(String) })
  expect(await mailsAbout(api, about())).toEqual(
    expect.arrayContaining([
      'mase-action-asks mase@lkm-council.example',
      'mase-action-answered exploitation@lkm-police.example',
    ]),
  )
})

test('another date is asked for, and counts once the coordinator agrees', async () => {
  const action = await raise({ dueOn: inDays(10) })
  const before = (await read(action)).dueOn
  expect((await police.askForDate({ action, version: 1, reason: 'Court' })).problem.errors?.[0]?.field).toBe(
    'dueOn',
  )
  const asked = await police.askForDate({ action, version: 1, dueOn: inDays(40), reason: 'Court is in May' })
  expect((await read(action)).dueOn).toBe(before)
  await desk.answerAction({ action, version: asked.body.version, agrees: 'yes' })
  const after = await read(action)
  expect(after.dueOn > before).toBe(true)
  expect(after.asks).toBeUndefined()
  expect(after.next?.what).toBe('reminded')
})

test('nobody else reads or updates it, and it looks as if it did not exist', async () => {
  const action = await raise()
  for (const other of ['lkm-nurse', 'lkm-mase', 'vnt-teacher', 'vnt-mase']) {
    expect((await api.as(other).readMyAction({ action })).status).toBe(404)
    const input = { action, version: 1, state: 'done', text: 'Not mine' } as const
    expect((await api.as(other).updateMyAction(input)).status).toBe(404)
  }
  expect((await api.as('vnt-mase').readAction({ action })).status).toBe(404)
  expect((await police.readAction({ action })).status).toBe(403)
})

test('who chairs the meeting reads an action of it, and leaves it to its owner', async () => {
  const action = await raise({ owner: 'lkm-health-spoc' })
  const chair = await police.readMyAction({ action })
  expect(chair.body.owns).toBe(false)
  const input = { action, version: 1, state: 'done', text: 'Done for them' } as const
  expect((await police.updateMyAction(input)).status).toBe(404)
})

test('the tracker narrows down by agency and meeting, sorts, and counts', async () => {
  await raise({ owner: 'lkm-health-spoc', dueOn: inDays(5) })
  const all = (await desk.listActions()).body
  expect(all.rows.map(({ dueOn }) => dueOn)).toEqual(all.rows.map(({ dueOn }) => dueOn).toSorted())
  expect(all.counts.open).toBe(all.total)
  const agency = 'Larkmere Community Health Trust'
  const health = (await desk.listActions({ agency })).body.rows
  expect(new Set(health.map(({ owner }) => owner.agency))).toEqual(new Set([agency]))
  expect((await desk.listActions({ meeting: '2001-01-10' })).body.total).toBe(0)
  const byAgency = (await desk.listActions({ sort: 'agency' })).body.rows.map(({ owner }) => owner.agency)
  expect(byAgency).toEqual(byAgency.toSorted())
  expect((await desk.exportActions({ agency })).body.rows).toHaveLength(health.length)
})

test('an owner whose post is gone is shown to the coordinator, who gives it to another', async () => {
  const action = await raise({ owner: 'lkm-housing' })
  const post = (await allItems<Contact>(api, 'hub')).find(
    ({ entity, data }) => entity === 'contact' && data.id === 'lkm-housing',
  )
  if (!post) throw new Error('No such post')
  await putItem(api, { ...post, data: { ...post.data, active: false } })
  const waiting = (await desk.listActions({ view: 'waiting' })).body.rows
  expect(waiting.find(({ id }) => id === action)).toMatchObject({ retired: true })
  const input = { action, version: 1, words: 'Housing has moved' }
  expect((await desk.changeAction(input)).status).toBe(422)
  expect((await desk.changeAction({ ...input, owner: 'lkm-housing' })).problem.errors?.[0]?.field).toBe(
    'owner',
  )
  expect((await desk.changeAction({ ...input, owner: 'lkm-police-spoc' })).status).toBe(200)
  expect(await mine(action)).toMatchObject({ owner: { contact: 'lkm-police-spoc' } })
  await putItem(api, post)
})

test('what has ended is opened again by the coordinator alone', async () => {
  const action = await raise()
  const done = await police.updateMyAction({ action, version: 1, state: 'done', text: 'Done' })
  const input = { action, version: done.body.version, words: 'It was not served' }
  expect((await desk.changeAction(input)).status).toBe(422)
  expect((await desk.changeAction({ ...input, open: 'yes' })).status).toBe(200)
  expect(await mine(action)).toMatchObject({ state: 'open' })
  expect((await read(action)).endedAt).toBeUndefined()
})

test('the MASH reads all actions of a child, its sender how many and those of their agency', async () => {
  const own = await raise({ owner: 'lkm-health-spoc', words: 'Sexual health appointment' })
  const all = (await desk.readMaseActionsOfChild({ reference })).body.actions
  const seen = (await api.as('lkm-nurse').readActionsForSender({ reference })).body
  expect(seen.number).toBe(all.length)
  expect(seen.own.map(({ id }) => id)).toContain(own)
  expect(new Set(seen.own.map(({ owner }) => owner.agency))).toEqual(
    new Set(['Larkmere Community Health Trust']),
  )
  expect((await api.as('lkm-teacher').readActionsForSender({ reference })).status).toBe(404)
})

test.each([
  [{ kind: '' }, ['kind']],
  [{ kind: 'a-curse' }, ['kind']],
  [{ words: '' }, ['words']],
  [{ owner: 'nobody-here' }, ['owner']],
  [{ dueOn: undefined }, ['dueOn']],
  [{ dueOn: { day: '1', month: '2', year: '2020' } }, ['dueOn']],
  [{ dueOn: { day: '31', month: '2', year: '2099' } }, ['dueOn.day']],
])('an action is not noted with %j', async (own, fields) => {
  const { item } = await lineOf(api, meeting, reference)
  const refused = await desk.addMaseAction({
    meeting,
    item: item.id,
    reference,
    requestId: 'aaaaaaaaaaaaaaaaaaaa',
    kind: 'cawn',
    words: 'Serve a notice',
    owner: 'lkm-police-spoc',
    dueOn: inDays(9),
    ...own,
  } as never)
  expect(refused.status).toBe(422)
  expect(refused.problem.errors?.map(({ field }) => field)).toEqual(fields)
})

test('the sender and each owner are told once when the meeting ends, and nothing of the child is in the mail', async () => {
  const other = await meetingsOfNext()
  const child = await onAgenda(api, other)
  const place = await placeOn(api, other)
  await begin(api, other)
  await remains(api, other, child)
  for (const item of [child, child, place]) await act(api, other, item)
  expect((await end(api, other, 'Out of time')).status).toBe(200)
  const sent = await mailsAbout(api, child)
  expect(sent.filter((mail) => mail.startsWith('mase-'))).toEqual([
    'mase-decided odalys.fenwick@lkm-health.example',
  ])
  const told = await mailsAbout(api, `LKM-MASE-${other}`)
  expect(told.filter((mail) => mail.startsWith('mase-actions-given'))).toEqual([
    'mase-actions-given exploitation@lkm-police.example',
  ])
  expect(JSON.stringify(api.mailbox.kept.all())).not.toContain('grey car')
})

const meetingsOfNext = async (): Promise<string> => {
  const next = meetingsOf(() => api)
  await next()
  return next()
}
