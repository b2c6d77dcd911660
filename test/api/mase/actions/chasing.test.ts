import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseActions } from '#functions/sweep/chase-actions.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import { type Api, setTime, startApi } from '../../support/api.ts'
import { mailsAbout } from '../../support/store.ts'
import { act, begin, coordinatorOf, meetingsOf, onAgenda } from '../room/support.ts'

let api: Api
let deps: MailDependencies
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  deps = runtimeMailDependencies()
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})
const nextMeeting = meetingsOf(() => api)

/** Runs the sweep as it runs at a moment, twice at once and once more: what is said is said once. */
async function sweepAt(at: string): Promise<void> {
  const then = { ...deps, clock: () => new Date(at) }
  await Promise.all([chaseActions(then, 'LKM'), chaseActions(then, 'LKM')])
  await chaseActions(then, 'LKM')
}

const chasers = async (meeting: string) =>
  (await mailsAbout(api, `LKM-MASE-${meeting}`)).filter((mail) => /^mase-action-(due|overdue|esc)/.test(mail))

/** An action of the police that is due on Wednesday 14 April 2027. */
async function raise(): Promise<{ meeting: string; action: string }> {
  setTime('2027-03-01T10:00:00.000Z')
  const meeting = await nextMeeting()
  const reference = await onAgenda(api, meeting)
  await begin(api, meeting)
  return { meeting, action: await act(api, meeting, reference, { dueOn: toDateParts('2027-04-14') }) }
}

const owner = 'exploitation@lkm-police.example'
const desk = 'mase@lkm-council.example'

test('its owner is reminded three working days before, chased one after, and the chair and the desk told five after', async () => {
  const { meeting } = await raise()
  await sweepAt('2027-04-08T12:00:00.000Z')
  // By the clock in London it is not eight yet.
  await sweepAt('2027-04-09T06:59:00.000Z')
  expect(await chasers(meeting)).toEqual([])
  await sweepAt('2027-04-09T07:00:00.000Z')
  const reminded = [`mase-action-due ${owner}`]
  expect(await chasers(meeting)).toEqual(reminded)
  await sweepAt('2027-04-14T12:00:00.000Z')
  expect(await chasers(meeting)).toEqual(reminded)
  await sweepAt('2027-04-15T07:00:00.000Z')
  const chased = [...reminded, `mase-action-overdue ${owner}`]
  expect(await chasers(meeting)).toEqual(chased)
  await sweepAt('2027-04-20T12:00:00.000Z')
  expect(await chasers(meeting)).toEqual(chased)
  await sweepAt('2027-04-21T07:00:00.000Z')
  await sweepAt('2027-05-21T07:00:00.000Z')
  // The chair of this meeting is the post of the police as well.
  expect(await chasers(meeting)).toEqual(
    [...chased, `mase-action-escalated ${desk}`, `mase-action-escalated ${owner}`].toSorted(),
  )
})

test('what is done is not chased, and while the owner waits for an answer only the chair and the desk are told', async () => {
  const done = await raise()
  const police = api.as('lkm-constable')
  await police.updateMyAction({ action: done.action, version: 1, state: 'done', text: 'Served' })
  const asks = await raise()
  const { action } = asks
  await police.updateMyAction({ action, version: 1, state: 'not-done', text: 'He has left' })
  await sweepAt('2027-04-15T09:00:00.000Z')
  expect(await chasers(done.meeting)).toEqual([])
  expect(await chasers(asks.meeting)).toEqual([])
  await sweepAt('2027-04-21T09:00:00.000Z')
  expect(await chasers(done.meeting)).toEqual([])
  expect(await chasers(asks.meeting)).toEqual([
    `mase-action-escalated ${owner}`,
    `mase-action-escalated ${desk}`,
  ])
})

test('a new date begins the chasing afresh', async () => {
  const { meeting, action } = await raise()
  await sweepAt('2027-04-15T09:00:00.000Z')
  const { version } = (await coordinatorOf(api).readAction({ action })).body.action
  setTime('2027-04-16T10:00:00.000Z')
  const dueOn = toDateParts('2027-05-12')
  await coordinatorOf(api).changeAction({ action, version, dueOn, words: 'The court is late' })
  await sweepAt('2027-05-06T12:00:00.000Z')
  // No sweep ran before it was due: a reminder that it is due soon would come too late.
  expect(await chasers(meeting)).toEqual([`mase-action-overdue ${owner}`])
  await sweepAt('2027-05-07T09:00:00.000Z')
  expect(await chasers(meeting)).toEqual([`mase-action-due ${owner}`, `mase-action-overdue ${owner}`])
})
