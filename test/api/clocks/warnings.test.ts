import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keys } from '#functions/platform/keys.ts'
import { findItem } from '#functions/platform/read.ts'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseClocks } from '#functions/sweep/chase-clocks.ts'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import type { Person } from '#shared/people/person.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { versionOf } from '../support/referrals.ts'
import { mailsAbout, putItem } from '../support/store.ts'

let api: Api
let deps: MailDependencies
let one: Client
beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  deps = runtimeMailDependencies()
  one = api.as('lkm-mash-one')
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

const hour = 60 * 60 * 1000
const later = (iso: string, hours: number) => new Date(Date.parse(iso) + hours * hour)

/** The sweep's part, as if it were then. */
const sweepAt = (at: Date) => chaseClocks({ ...deps, clock: () => at }, 'LKM')

const owner = 'bryony.okafor@lkm-council.example'
const toManagers = demonstrationAccounts
  .filter(({ partnership, roles }) => partnership.code === 'LKM' && roles.includes('mash-manager'))
  .map(({ email }) => `clock-breached-manager ${email}`)
  .toSorted()
const frontDoor = 'mash@lkm-council.example'

const warnings = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('clock-'))

/** Sent on a Tuesday morning and taken by Bryony Okafor, who has told its sender what happens next. */
async function inTriage(rating: string): Promise<{ reference: string; sentAt: string; version: number }> {
  const reference = await sendToMash(api)
  const version = await takeAndRate(one, reference, rating)
  const told = await one.acknowledgeReferral({ reference, version, words: 'We speak with the family today' })
  expect(told.status).toBe(200)
  const { sentAt = '' } = (await triage(one, reference)).referral
  return { reference, sentAt, version: told.body.version }
}

describe('a time limit', () => {
  test('that is nearly up is told once to who has the referral, and once more when it is over, with the managers', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt } = await inTriage('amber')
    await sweepAt(later(sentAt, 17.9))
    expect(await warnings(reference)).toEqual([])
    for (const hours of [18.1, 18.2, 23.9]) await sweepAt(later(sentAt, hours))
    expect(await warnings(reference)).toEqual([`clock-nearing ${owner}`])
    for (const hours of [24.1, 24.2, 300]) await sweepAt(later(sentAt, hours))
    expect(await warnings(reference)).toEqual([
      `clock-breached ${owner}`,
      ...toManagers,
      `clock-nearing ${owner}`,
    ])
  })

  test('of what nobody has taken is told to the front door', async () => {
    setTime('2026-11-24T10:00:00Z')
    const reference = await sendToMash(api)
    const { sentAt = '' } = (await triage(one, reference)).referral
    await sweepAt(later(sentAt, 23))
    expect(await warnings(reference)).toEqual([`clock-nearing ${frontDoor}`])
  })

  test('of somebody who no longer works at the MASH is told to the front door', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt } = await inTriage('red')
    const { owner: holder } = (await triage(one, reference)).referral
    const person = await findItem<Person>(deps, keys.person(holder?.id as string))
    if (!person) throw new Error('Nobody has it')
    await putItem(api, { ...person, data: { ...person.data, roles: ['practitioner'] } })
    await sweepAt(later(sentAt, 3.5))
    await putItem(api, person)
    expect(await warnings(reference)).toEqual([`clock-nearing ${frontDoor}`])
  })

  test('is told once, however many sweeps run at once', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt } = await inTriage('green')
    await Promise.all(Array.from({ length: 8 }, () => sweepAt(later(sentAt, 60))))
    expect(await warnings(reference)).toEqual([`clock-nearing ${owner}`])
    await Promise.all(Array.from({ length: 8 }, () => sweepAt(later(sentAt, 73))))
    expect(await warnings(reference)).toHaveLength(2 + toManagers.length)
  })

  test.each([
    ['before', false],
    ['after', true],
  ])('is told once where the sweep dies %s it has written that it told', async (_, isWritten) => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt } = await inTriage('amber')
    const dying = Object.assign(Object.create(deps.db), {
      send: async (command: never) => {
        if (!((command as object) instanceof TransactWriteItemsCommand)) return deps.db.send(command)
        if (isWritten) await deps.db.send(command)
        throw new Error('Killed')
      },
    })
    const at = later(sentAt, 20)
    const failed = await chaseClocks({ ...deps, db: dying, clock: () => at }, 'LKM')
    expect(failed).toBeGreaterThan(0)
    await sweepAt(later(sentAt, 20.1))
    await sweepAt(later(sentAt, 20.2))
    expect(await warnings(reference)).toEqual([`clock-nearing ${owner}`])
  })

  test('that passed while no sweep ran is told as over alone', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt } = await inTriage('red')
    await sweepAt(later(sentAt, 50))
    expect(await warnings(reference)).toEqual([`clock-breached ${owner}`, ...toManagers])
  })

  test('that stands still is told of to nobody, and goes on with what was left when the answer comes', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt, version } = await inTriage('amber')
    const returned = await one.returnToSender({ reference, version, question: 'Which school is it?' })
    expect(returned.status).toBe(200)
    const paused = (await triage(one, reference)).referral
    expect(paused.pauses).toMatchObject([{ reason: 'Which school is it?' }])
    await sweepAt(later(sentAt, 100))
    expect(await warnings(reference)).toEqual([])

    setTime('2026-11-27T10:00:00Z')
    const teacher = api.as('lkm-teacher')
    const answered = await teacher.answerQuestion({
      reference,
      version: await versionOf(teacher, reference),
      answer: 'Hollin Bank',
    })
    expect(answered.status).toBe(200)
    const { dueAt } = (await triage(one, reference)).referral
    expect(Date.parse(dueAt as string)).toBeGreaterThan(Date.parse('2026-11-28T09:50:00Z'))
    await sweepAt(later('2026-11-27T10:00:00Z', 17))
    expect(await warnings(reference)).toEqual([])
    await sweepAt(later('2026-11-27T10:00:00Z', 19))
    expect(await warnings(reference)).toEqual([`clock-nearing ${owner}`])
  })

  test('that was nearly up before it stood still is not told of again when it goes on', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt, version } = await inTriage('amber')
    await sweepAt(later(sentAt, 20))
    setTime(later(sentAt, 21))
    await one.returnToSender({ reference, version, question: 'Which school is it?' })
    setTime(later(sentAt, 61))
    const teacher = api.as('lkm-teacher')
    await teacher.answerQuestion({
      reference,
      version: await versionOf(teacher, reference),
      answer: 'Hollin Bank',
    })
    await sweepAt(later(sentAt, 62))
    expect(await warnings(reference)).toEqual([`clock-nearing ${owner}`])
    await sweepAt(later(sentAt, 65))
    expect(await warnings(reference)).toHaveLength(2 + toManagers.length)
  })

  test('that a new rating puts into the past is over at the next sweep, and told of once', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt, version } = await inTriage('green')
    setTime(later(sentAt, 10))
    await sweepAt(later(sentAt, 10))
    expect(await warnings(reference)).toEqual([])
    const rated = await one.rateReferral({ reference, version, rating: 'red', reason: 'New information' })
    expect(rated.status).toBe(200)
    for (const hours of [10.1, 10.2]) await sweepAt(later(sentAt, hours))
    expect(await warnings(reference)).toEqual([`clock-breached ${owner}`, ...toManagers])
    // Over before and over after: nothing has come about that they do not know.
    await one.rateReferral({
      reference,
      version: rated.body.version,
      rating: 'red',
      reason: 'Looked at again',
    })
    await sweepAt(later(sentAt, 10.3))
    expect(await warnings(reference)).toHaveLength(1 + toManagers.length)
  })

  test('of what is decided is told of to nobody', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, sentAt, version } = await inTriage('amber')
    const passed = await one.passToMase({
      reference,
      version,
      reason: 'Known already',
      gateway: 'children-act-1989-s47',
    })
    expect(passed.status).toBe(200)
    await sweepAt(later(sentAt, 100))
    expect(await warnings(reference)).toEqual([])
    expect(await findItem(deps, keys.clockWait(reference))).toBeUndefined()
  })
})

describe('the statutory working day', () => {
  test('is kept by telling the sender in words what happens next, once', async () => {
    setTime('2026-11-24T10:00:00Z')
    const { reference, version } = await inTriage('green')
    const teacher = api.as('lkm-teacher')
    const { referral, history } = (await teacher.readAssessment({ reference })).body
    expect(referral.acknowledged).toMatchObject({
      words: 'We speak with the family today',
      by: { name: 'Bryony Okafor' },
    })
    expect(history.find(({ kind }) => kind === 'acknowledge')?.text).toBe('We speak with the family today')
    expect(await mailsAbout(api, reference)).toContain('acknowledged tamsin.ellery@lkm-hollin-bank.example')
    const again = await one.acknowledgeReferral({ reference, version, words: 'Once more' })
    expect(again.status).toBe(409)
    expect(again.problem.detail).toContain('Bryony Okafor told the sender what happens next')
  })

  test('has a warning of its own, also while the decision clock stands still', async () => {
    setTime('2026-11-24T10:00:00Z')
    const reference = await sendToMash(api)
    const version = await takeAndRate(one, reference, 'green')
    await one.returnToSender({ reference, version, question: 'Which school is it?' })
    const { acknowledgeBy = '' } = (await triage(one, reference)).referral
    await sweepAt(later(acknowledgeBy, -18.5))
    expect(await warnings(reference)).toEqual([])
    // Two working hours of the eight: the last of Tuesday and the first of Wednesday.
    await sweepAt(later(acknowledgeBy, -17.5))
    expect(await warnings(reference)).toEqual([`clock-nearing ${owner}`])
    await sweepAt(later(acknowledgeBy, 1))
    expect(await warnings(reference)).toHaveLength(2 + toManagers.length)
  })

  test('asks for words, from who has the referral, before it is decided', async () => {
    setTime('2026-11-24T10:00:00Z')
    const reference = await sendToMash(api)
    const untaken = await one.acknowledgeReferral({ reference, version: 1_000, words: 'Soon' })
    expect(untaken.status).toBe(409)
    const version = await takeAndRate(one, reference, 'green')
    const blank = await one.acknowledgeReferral({ reference, version, words: ' ' })
    expect(blank.problem.errors).toEqual([{ field: 'words', message: 'Say what happens next' }])
    const other = await api
      .as('lkm-mash-two')
      .acknowledgeReferral({ reference, version, words: 'We look at it' })
    expect(other.status).toBe(403)
    expect(other.problem.detail).toContain('Bryony Okafor')
  })
})
