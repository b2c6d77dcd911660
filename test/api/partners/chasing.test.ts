import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chasePartners } from '#functions/sweep/chase-partners.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, setTime, startApi } from '../support/api.ts'
import { triage } from '../support/desks.ts'
import { mailsAbout } from '../support/store.ts'
import { partnersOf } from './support.ts'

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

const { worker, police, health, asked, answer } = partnersOf(() => api)

/** Runs the sweep as it runs at a moment, twice at once and once more: what is said is said once. */
async function sweepAt(at: string): Promise<void> {
  const then = { ...deps, clock: () => new Date(at) }
  await Promise.all([chasePartners(then, 'LKM'), chasePartners(then, 'LKM')])
  await chasePartners(then, 'LKM')
}

const chased = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => /^information-(reminder|overdue)/.test(mail))

const toPolice = 'exploitation@lkm-police.example'
const toWorker = 'bryony.okafor@lkm-council.example'

test('a post is reminded once before its answer is due and once after, and then the worker is told', async () => {
  setTime('2026-11-17T10:00:00.000Z')
  const { reference, health: place } = await asked('amber')
  await health().sayNothingKnown({ ...place, version: 1 })
  await sweepAt('2026-11-17T13:55:00.000Z')
  expect(await chased(reference)).toEqual([])
  await sweepAt('2026-11-17T14:05:00.000Z')
  expect(await chased(reference)).toEqual([`information-reminder ${toPolice}`])
  await sweepAt('2026-11-17T15:55:00.000Z')
  await sweepAt('2026-11-17T16:05:00.000Z')
  const all = [
    `information-overdue ${toPolice}`,
    `information-overdue-worker ${toWorker}`,
    `information-reminder ${toPolice}`,
  ]
  expect(await chased(reference)).toEqual(all)
  await sweepAt('2026-11-20T16:05:00.000Z')
  expect(await chased(reference)).toEqual(all)
})

test('whoever was answered by, asks no longer or has decided chases nobody', async () => {
  setTime('2026-11-17T10:00:00.000Z')
  const one = await asked('amber')
  await answer(police(), one.police)
  await worker().withdrawInformation({ ...one.health, version: 1, reason: 'The family told us' })
  const other = await asked('amber')
  const { version } = (await triage(worker(), other.reference)).referral
  const decided = await worker().decideReferral({
    reference: other.reference,
    version,
    ...decisionOf('early-help'),
    reasons: 'The family agrees to help',
    senderShould: 'Go on seeing her',
  } as never)
  expect(decided.status).toBe(200)
  await sweepAt('2026-11-17T14:05:00.000Z')
  await sweepAt('2026-11-17T16:05:00.000Z')
  expect(await chased(one.reference)).toEqual([])
  expect(await chased(other.reference)).toEqual([])
})

test('a draft that is saved while a post is reminded is not lost', async () => {
  setTime('2026-11-17T10:00:00.000Z')
  const { police: place } = await asked('amber')
  await police().saveInformationDraft({ ...place, version: 0, known: [{ known: 'Half' }] })
  await sweepAt('2026-11-17T14:05:00.000Z')
  expect((await police().readInformationAsked(place)).body.draft.known).toEqual([{ known: 'Half' }])
  expect((await answer(police(), place)).status).toBe(200)
})
