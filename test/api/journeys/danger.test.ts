import { afterAll, beforeAll, expect, test } from 'vitest'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { chaseSignOff } from '#functions/sweep/chase-sign-off.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { inDanger, start, versionOf } from '../support/referrals.ts'
import { mailIsOut, mailsAbout } from '../support/store.ts'

let api: Api
let teacher: Client

beforeAll(async () => {
  api = await startApi()
  teacher = api.as('lkm-teacher')
})
afterAll(() => api.stop())

async function sendInDanger(): Promise<string> {
  const reference = await start(teacher, inDanger)
  await teacher.chooseRoute({
    reference,
    openToChildrensServices: 'no',
    exploitationRiskIdentified: 'not-known',
  })
  const sent = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(sent.status).toBe(200)
  return reference
}

test('a child in danger now waits for no form and no sign-off, and arrives rated red', async () => {
  const reference = await sendInDanger()
  const { referral, document } = await triage(api.as('lkm-mash-one'), reference)
  expect(referral).toMatchObject({
    state: 'new',
    danger: inDanger,
    rating: { level: 'red' },
    signOff: { status: 'sent-without', withoutReason: 'The child is in danger now' },
  })
  expect(referral.rating?.by).toBeUndefined()
  expect(Date.parse(referral.dueAt as string)).toBeGreaterThan(Date.parse(referral.sentAt as string))
  expect(document).toHaveLength(2)
  expect(await mailsAbout(api, reference)).toEqual(
    expect.arrayContaining([
      'received-danger mash@lkm-council.example',
      'sign-off-asked idris.calloway@lkm-hollin-bank.example',
      'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
    ]),
  )
})

test('the same assessment without the danger is not sent incomplete', async () => {
  const reference = await start(teacher, inDanger)
  await teacher.chooseRoute({ reference, openToChildrensServices: 'no', exploitationRiskIdentified: 'no' })
  await teacher.recordDanger({ reference, danger: { now: 'no' } })
  const refused = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(refused.status).toBe(422)
  const { history } = (await teacher.readAssessment({ reference })).body
  expect(history.find(({ kind }) => kind === 'record-danger')?.text).toBe('The child is not in danger now')
})

test('who says yes to danger must say whether the police were called, and when, or why not', async () => {
  const begin = (danger: object) =>
    teacher.startAssessment({
      requestId: 'danger-and-no-more-0001',
      toolId: 'nwg',
      toolVersion: '2017',
      danger,
    } as never)
  const fields = async (danger: object) => (await begin(danger)).problem.errors?.map(({ field }) => field)
  expect(await fields({ now: 'yes' })).toEqual(['danger.policeCalled'])
  expect(await fields({ now: 'yes', policeCalled: 'yes' })).toEqual(['danger.calledWhen'])
  expect(await fields({ now: 'yes', policeCalled: 'no' })).toEqual(['danger.whyNotCalled'])
  expect(await fields({ now: 'perhaps' })).toEqual(['danger.now'])
})

test('the sign-off that is owed is chased once a day until a lead has authorised', async () => {
  const reference = await sendInDanger()
  await mailIsOut(api)
  const day = 24 * 60 * 60 * 1000
  const chases = async (daysLater: number) => {
    const clock = () => new Date(Date.now() + daysLater * day)
    await chaseSignOff({ ...runtimeMailDependencies(), clock }, 'LKM')
    return (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('chase-sign-off'))
  }
  const bothLeads = [
    'chase-sign-off idris.calloway@lkm-hollin-bank.example',
    'chase-sign-off maud.penhallow@lkm-hollin-bank.example',
  ]
  expect(await chases(0)).toEqual([])
  expect(await chases(7)).toEqual(bothLeads)
  expect(await chases(7)).toEqual(bothLeads)
  expect(await chases(8.5)).toHaveLength(4)
  const lead = api.as('lkm-lead')
  await lead.authorise({
    reference,
    version: (await triage(api.as('lkm-mash-one'), reference)).referral.version,
  })
  expect(await chases(12)).toHaveLength(4)
})
