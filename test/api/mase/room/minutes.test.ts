import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { mailsAbout } from '../../support/store.ts'
import {
  begin,
  coordinatorOf,
  end,
  lineOf,
  makeMeeting,
  meetingsOf,
  onAgenda,
  placeOn,
  remains,
  room,
} from './support.ts'

let api: Api
let desk: Client
let chair: Client
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  desk = coordinatorOf(api)
  chair = api.as('lkm-constable')
})
afterAll(() => api.stop())
const nextMeeting = meetingsOf(() => api)

const save = (meeting: string, item: string, version: number, text: string) =>
  desk.saveItemMinutes({ meeting, item, version, text })
const stageOf = async (meeting: string) => (await desk.readMinutes({ meeting })).body

/** A meeting that was held, with one child who remains. */
async function held() {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  const { item } = await lineOf(api, meeting, reference)
  await save(meeting, item.id, 0, 'The grey car was seen again.')
  await save(meeting, 'general', 0, 'Apologies: housing.')
  await remains(api, meeting, reference)
  await end(api, meeting)
  return { meeting, reference, item: item.id }
}

test('those who write of different items never meet; of the same, who is second is told who was first', async () => {
  const meeting = await nextMeeting()
  const [one, other] = [await placeOn(api, meeting, 'The park'), await placeOn(api, meeting, 'The station')]
  expect((await save(meeting, one, 0, 'Too early')).status).toBe(409)
  await begin(api, meeting)
  const both = await Promise.all([save(meeting, one, 0, 'Lights'), save(meeting, other, 0, 'Patrols')])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  // The answer was lost on the way, and the same is sent again.
  expect((await save(meeting, one, 0, 'Lights')).body.version).toBe(1)
  const lost = await save(meeting, one, 0, 'Cameras')
  expect(lost.status).toBe(409)
  expect(lost.problem.detail).toContain('Soraya Whitlock')
  expect((await room(api, meeting, one)).at?.minutes?.text).toBe('Lights')
  const clash = await Promise.all([save(meeting, one, 1, 'Cameras'), save(meeting, one, 1, 'Both')])
  expect(clash.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('writing minutes and deciding the same item do not stand in each other’s way', async () => {
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  const { item } = await lineOf(api, meeting, reference)
  const both = await Promise.all([save(meeting, item.id, 0, 'She spoke'), remains(api, meeting, reference)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
})

test('the chair approves what was written, nobody else does, and then nothing of it is written over', async () => {
  const { meeting, reference, item } = await held()
  const { version } = (await stageOf(meeting)).minutes
  expect(await mailsAbout(api, `LKM-MASE-${meeting}`)).toContain(
    'mase-minutes-ready exploitation@lkm-police.example',
  )
  for (const stranger of ['lkm-teacher', 'lkm-mase', 'vnt-mase'])
    expect((await api.as(stranger).approveMinutes({ meeting, version })).status).toBe(404)
  const read = (await chair.readMinutes({ meeting })).body
  expect(read.may).toEqual(['approve'])
  expect(read.lines[0]?.minuted?.text).toContain('grey car')
  expect((await api.as('lkm-nurse').readMinutes({ meeting })).status).toBe(404)
  expect((await chair.approveMinutes({ meeting, version: version - 1 })).status).toBe(409)
  expect((await chair.approveMinutes({ meeting, version })).status).toBe(200)
  expect((await stageOf(meeting)).minutes.approved?.by.name).toBe('Gwenda Marlow')
  expect((await save(meeting, item, 1, 'Something else')).status).toBe(409)
  const line = await lineOf(api, meeting, reference)
  const again = await desk.discussAgain({
    meeting,
    item,
    reference,
    version: line.item.version,
    reason: 'Too late',
  })
  expect(again.status).toBe(409)
})

test('an item that was taken up again keeps the minutes from being approved until it is settled', async () => {
  const { meeting, reference, item } = await held()
  const line = await lineOf(api, meeting, reference)
  await desk.discussAgain({ meeting, item, reference, version: line.item.version, reason: 'New facts' })
  const { version } = (await stageOf(meeting)).minutes
  const refused = await chair.approveMinutes({ meeting, version })
  expect(refused.status).toBe(409)
  expect(refused.problem.detail).toContain('One item was taken up again')
  await remains(api, meeting, reference)
  // It was decided after the meeting, so its sender is told of that as well.
  expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('mase-decided'))).toHaveLength(2)
  expect((await chair.approveMinutes({ meeting, version })).status).toBe(200)
})

test('what the coordinator records as approved is sent to each member once; a correction stands beside it', async () => {
  const { meeting, item } = await held()
  const recordedFor = 'The chair, at the next meeting'
  const { version } = (await stageOf(meeting)).minutes
  expect((await desk.circulateMinutes({ meeting, version })).status).toBe(409)
  expect((await desk.correctMinutes({ meeting, version, text: 'Too early' })).status).toBe(409)
  const approved = (await desk.recordApproval({ meeting, version, recordedFor })).body
  const sent = await Promise.all([1, 2].map(() => desk.circulateMinutes({ meeting, ...approved })))
  expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const members = [
    'exploitation@lkm-police.example',
    'mash@lkm-council.example',
    'safeguarding@lkm-health.example',
    'safeguarding@lkm-hollin-bank.example',
  ]
  const out = async (kind: string) =>
    (await mailsAbout(api, `LKM-MASE-${meeting}`)).filter((mail) => mail.startsWith(`${kind} `))
  expect(await out('mase-minutes-out')).toEqual(members.map((address) => `mase-minutes-out ${address}`))
  const before = await stageOf(meeting)
  const corrected = await desk.correctMinutes({
    meeting,
    version: before.minutes.version,
    item,
    text: 'The car was blue.',
  })
  expect(corrected.status).toBe(201)
  const after = await stageOf(meeting)
  expect(after.minutes.corrections).toMatchObject([{ item, text: 'The car was blue.' }])
  expect(after.lines).toEqual(before.lines)
  expect(await out('mase-minutes-corrected')).toHaveLength(members.length)
  expect(JSON.stringify(api.mailbox.kept.all())).not.toContain('car')
})

test('what is kept from the post of the chair is not in the minutes that the chair reads', async () => {
  const meeting = await nextMeeting()
  const place = await placeOn(api, meeting, 'A police officer’s bar')
  await makeMeeting(api, meeting)
  const { item } = await lineOf(api, meeting, place)
  const changed = await desk.changeAgendaItem({
    meeting,
    item: item.id,
    version: item.version,
    title: item.title,
    kind: item.kind,
    heading: item.heading,
    minutes: 5,
    keptFrom: ['lkm-police-spoc'],
  } as never)
  expect(changed.status).toBe(200)
  await begin(api, meeting)
  expect((await chair.readMinutes({ meeting })).body.lines).toEqual([])
  expect((await api.as('lkm-mash-one').readMinutes({ meeting })).body.lines).toHaveLength(1)
})
