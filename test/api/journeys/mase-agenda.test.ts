import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { passOn, sendToMase, sendToMash, triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let mase: Client
let mash: Client
let nurse: Client

beforeAll(async () => {
  api = await startApi()
  mase = api.as('lkm-mase')
  mash = api.as('lkm-mash-one')
  nurse = api.as('lkm-nurse')
})
afterAll(() => api.stop())

const meetingDate = async (index = 0): Promise<string> =>
  (await mase.listMeetings()).body.meetings[index]?.date as string
const agenda = async (date: string) => (await mase.readMeeting({ meeting: date })).body
const seen = async (reference: string) => (await mase.readMaseReferral({ reference })).body
const inPool = async (view: string) =>
  (await mase.listPool({ view })).body.rows.map(({ reference }) => reference)

async function accepted(): Promise<{ reference: string; version: number }> {
  const reference = await sendToMase(api)
  const { version } = (await seen(reference)).referral
  const answer = await mase.acceptForMase({ reference, version })
  expect(answer.status).toBe(200)
  return { reference, version: answer.body.version }
}

test('an open case whose risk is known goes to the MASE with what the MASE asks for', async () => {
  const reference = await sendToMase(api)
  expect(await inPool('waiting')).toContain(reference)
  const { referral, document, criteria } = await seen(reference)
  expect(referral).toMatchObject({
    state: 'waiting-for-mase',
    mase: { from: 'sender' },
    signOff: { status: 'authorised', by: { name: 'Ravi Thistlewood' } },
  })
  expect(document).toHaveLength(2)
  expect(criteria.length).toBeGreaterThan(2)
  expect(criteria.every(({ met }) => met)).toBe(true)
  expect(await mailsAbout(api, reference)).toEqual([
    'authorised odalys.fenwick@lkm-health.example',
    'received-mase mase@lkm-council.example',
    'received-sender odalys.fenwick@lkm-health.example',
    'sign-off-asked ravi.thistlewood@lkm-health.example',
  ])
  expect((await mash.listQueue({ view: 'new' })).body.rows.map((row) => row.reference)).not.toContain(
    reference,
  )
})

test('what is accepted goes on the agenda under its heading, is moved, taken off, and is accepted still', async () => {
  const { reference, version } = await accepted()
  const date = await meetingDate()
  expect(await inPool('accepted')).toContain(reference)
  const put = await mase.putOnAgenda({ reference, meeting: date, version, heading: 'victims' })
  expect(put.status).toBe(200)
  expect(await inPool('accepted')).not.toContain(reference)
  expect((await seen(reference)).referral).toMatchObject({ state: 'on-agenda', mase: { meeting: date } })

  const first = await agenda(date)
  const item = first.items.find((one) => one.reference === reference)
  expect(item?.row).toMatchObject({ reference, state: 'on-agenda' })
  expect(first.meeting.order.victims).toContain(item?.id)

  const place = await mase.addAgendaItem({
    meeting: date,
    version: first.meeting.version,
    heading: 'locations',
    title: 'The car park behind the market',
  })
  const added = (await agenda(date)).items.find(({ heading }) => heading === 'locations')
  const moved = await mase.moveAgendaItem({
    meeting: date,
    item: item?.id as string,
    version: place.body.version,
    heading: 'locations',
    place: 0,
  })
  expect(moved.status).toBe(200)
  const second = await agenda(date)
  expect(second.meeting.order).toMatchObject({ victims: [], locations: [item?.id, added?.id] })
  expect(second.items.find(({ id }) => id === item?.id)?.heading).toBe('locations')

  const off = await mase.takeOffAgenda({
    meeting: date,
    item: item?.id as string,
    version: moved.body.version,
  })
  expect(off.status).toBe(200)
  expect((await agenda(date)).items.map(({ id }) => id)).toEqual([added?.id])
  expect(await inPool('accepted')).toContain(reference)
  const after = (await seen(reference)).referral
  expect(after.state).toBe('accepted-for-mase')
  expect(after.mase?.meeting).toBeUndefined()
})

test('two coordinators who put different referrals on one agenda at once both succeed', async () => {
  const [one, two, date] = await Promise.all([accepted(), accepted(), meetingDate(1)])
  const both = await Promise.all(
    [one, two].map(({ reference, version }) =>
      mase.putOnAgenda({ reference, meeting: date, version, heading: 'offenders' }),
    ),
  )
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const { meeting, items } = await agenda(date)
  expect(items.map(({ reference }) => reference).toSorted()).toEqual(
    [one.reference, two.reference].toSorted(),
  )
  expect(meeting.order.offenders.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
})

test('of two coordinators who put the same referral on an agenda at once one succeeds', async () => {
  const { reference, version } = await accepted()
  const dates = [await meetingDate(2), await meetingDate(3)]
  const both = await Promise.all(
    dates.map((date) => mase.putOnAgenda({ reference, meeting: date, version, heading: 'victims' })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const on = (await Promise.all(dates.map(agenda))).filter(({ items }) =>
    items.some((item) => item.reference === reference),
  )
  expect(on.map(({ meeting }) => meeting.date)).toEqual([(await seen(reference)).referral.mase?.meeting])
})

test('of two coordinators who change one agenda from the same page the second is told to look again', async () => {
  const date = await meetingDate(4)
  const { version } = (await agenda(date)).meeting
  const add = (title: string) => mase.addAgendaItem({ meeting: date, version, heading: 'trends', title })
  const both = await Promise.all([add('Takeaways'), add('Short-term lets')])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.problem.detail).toMatch(/changed this agenda/)
  const { meeting, items } = await agenda(date)
  expect(items).toHaveLength(1)
  expect(meeting.order.trends).toEqual(items.map(({ id }) => id))
})

test('a referral goes on a coming meeting of the series and on no other day', async () => {
  const { reference, version } = await accepted()
  const refused = await mase.putOnAgenda({ reference, meeting: '2031-01-01', version, heading: 'victims' })
  expect(refused.status).toBe(422)
  expect(refused.problem.errors).toMatchObject([{ field: 'meeting' }])
  expect((await mase.readMeeting({ meeting: '2031-01-01' })).status).toBe(404)
})

test('what the MASH passed on goes back to the MASH with a reason, and its clock goes on', async () => {
  const reference = await sendToMash(api)
  await passOn(mash, reference)
  expect((await seen(reference)).criteria[0]).toMatchObject({ met: true })
  const back = await mase.handBack({
    reference,
    version: (await seen(reference)).referral.version,
    reason: 'No strategy discussion yet',
  })
  expect(back.status).toBe(200)
  const { referral, history } = await triage(mash, reference)
  expect(referral).toMatchObject({
    state: 'new',
    mase: { handedBack: { reason: 'No strategy discussion yet', by: { name: 'Soraya Whitlock' } } },
  })
  expect(referral.owner).toBeUndefined()
  expect(referral.dueAt).toBeDefined()
  expect(history[0]).toMatchObject({ kind: 'hand-back-to-mash' })
  expect(await mailsAbout(api, reference)).toEqual(
    expect.arrayContaining([
      'handed-back mash@lkm-council.example',
      'handed-back tamsin.ellery@lkm-hollin-bank.example',
    ]),
  )
})

test('what came directly goes back to its sender, who sends it the other way without typing it again', async () => {
  const reference = await sendToMase(api)
  const { version } = (await seen(reference)).referral
  await mase.handBack({ reference, version, reason: 'This child is not open to anybody' })
  const view = (await nurse.readAssessment({ reference })).body
  expect(view.referral).toMatchObject({ state: 'draft', signOff: { status: 'not-asked' } })
  expect(view.sections.length).toBeGreaterThan(0)
  expect(await mailsAbout(api, reference)).toContain('handed-back odalys.fenwick@lkm-health.example')
  expect(await inPool('waiting')).not.toContain(reference)

  const rerouted = await nurse.chooseRoute({
    reference,
    openToChildrensServices: 'no',
    exploitationRiskIdentified: 'no',
  })
  expect(rerouted.body.route.destination).toBe('mash')
  const incomplete = await nurse.sendReferral({ reference, version: rerouted.body.version })
  expect(incomplete.status).toBe(422)
  expect(incomplete.problem.errors?.every(({ field }) => field.startsWith('marf/'))).toBe(true)
})
