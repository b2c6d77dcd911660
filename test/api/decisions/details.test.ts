import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import { workingDaysAfter } from '#shared/decision/reckon-dates.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { type Outcome, outcomeIds } from '#shared/referral/outcomes.ts'
import { day, decisionOf } from '#test/factories/decisions.ts'
import { type Api, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { castOf, openIt, seenBySender } from './support.ts'

let api: Api
let cast: ReturnType<typeof castOf>
let reference: string
let version: number

beforeAll(async () => {
  api = await startApi({ events: false })
  cast = castOf(api)
  reference = await sendToMash(api)
  version = await takeAndRate(cast.one, reference)
})
afterAll(() => api.stop())

/** What is wrong with a decision, by field. */
async function wrongWith(body: object): Promise<Record<string, string>> {
  const answered = await cast.one.decideReferral({ reference, version, ...decisionOf('early-help'), ...body })
  expect(answered.status).toBe(422)
  return Object.fromEntries((answered.problem.errors ?? []).map(({ field, message }) => [field, message]))
}

const decisionWith = (outcome: Outcome, details: object) => {
  const { details: own, ...rest } = decisionOf(outcome)
  return { ...rest, details: { [outcome]: { ...(own as Record<string, object>)[outcome], ...details } } }
}

describe('what an outcome asks for', () => {
  test('is asked for before it is decided, all at once and by field', async () => {
    expect(await wrongWith({ outcome: 'section-47', details: {} })).toEqual({
      'details.section-47.kind': 'Select who makes the enquiry',
      'details.section-47.started': 'Enter the date on which the enquiry started',
      'details.section-47.seen': 'Select whether the child has been seen',
    })
    expect(Object.keys(await wrongWith({ outcome: 'early-help', details: undefined }))).toEqual([
      'details.early-help.agreedBy',
      'details.early-help.agreedOn',
    ])
    expect(await wrongWith({ family: { told: 'no' } })).toEqual({
      'family.whyNot': 'Say why the family is not told',
    })
    expect(await wrongWith({ family: undefined })).toEqual({
      family: 'Select whether the family has been told',
    })
  })

  test('of two that apply is asked for both, and nothing stands beside “no further action”', async () => {
    const wrong = await wrongWith({ outcome: 'section-17', further: ['nrm'], details: {} })
    expect(Object.keys(wrong).map((field) => field.split('.')[1])).toEqual(
      expect.arrayContaining(['section-17', 'nrm']),
    )
    expect(
      await wrongWith({ outcome: 'no-further-action', further: ['nrm'], details: decisionOf('nrm').details }),
    ).toEqual({
      further: 'Nothing can stand beside “No further action”. Clear what else applies',
    })
  })

  test.each([
    ['a start far ahead', decisionWith('section-17', { started: day(800) }), 'details.section-17.started'],
    ['an agreement to come', decisionWith('early-help', { agreedOn: day(1) }), 'details.early-help.agreedOn'],
    [
      'a day that does not exist',
      decisionWith('early-help', { agreedOn: { day: '31', month: '2', year: '2026' } }),
      'details.early-help.agreedOn.day',
    ],
    [
      'a discussion held tomorrow',
      decisionWith('strategy-discussion', { held: 'held', date: day(1) }),
      'details.strategy-discussion.date',
    ],
    [
      'a discussion arranged for yesterday',
      decisionWith('strategy-discussion', { date: day(-1) }),
      'details.strategy-discussion.date',
    ],
    [
      'a time that is none',
      decisionWith('strategy-discussion', { time: 'after lunch' }),
      'details.strategy-discussion.time',
    ],
    [
      'nobody who takes part',
      decisionWith('strategy-discussion', { attendees: [] }),
      'details.strategy-discussion.attendees',
    ],
    [
      'an entry that is not in the directory',
      decisionWith('strategy-discussion', { attendees: [{ contact: 'vnt-mash', presence: 'invited' }] }),
      'details.strategy-discussion.attendees',
    ],
    [
      'a complex case that is discussed late without a reason',
      decisionWith('strategy-discussion', { complex: 'yes', how: 'telephone' }),
      'details.strategy-discussion.whyNot',
    ],
    [
      'a reference of another partnership',
      { outcome: 'duplicate', details: { duplicate: { other: 'VNT-1234-5678-9' } } },
      'details.duplicate.other',
    ],
  ])('refuses %s', async (_, body, field) => {
    expect(Object.keys(await wrongWith(body))).toContain(field)
  })

  test('is not read of outcomes that were not chosen', async () => {
    const wrong = await wrongWith({ outcome: 'section-17', details: { 'early-help': { agreedBy: 'X' } } })
    expect(Object.keys(wrong).every((field) => field.startsWith('details.section-17.'))).toBe(true)
  })

  test.each(outcomeIds)('of “%s” is taken where it is whole', async (outcome) => {
    const taken = await sendToMash(api)
    const body =
      outcome === 'duplicate'
        ? { ...decisionOf(outcome), details: { duplicate: { other: reference } } }
        : decisionOf(outcome)
    const rated = await takeAndRate(cast.one, taken)
    const done = await cast.one.decideReferral({ reference: taken, version: rated, ...body })
    expect(done.status).toBe(200)
    expect(done.body.state).toBe(outcome === 'no-further-action' ? 'awaiting-agreement' : 'decided')
  })
})

test('a section 47 enquiry with a strategy discussion and the NRM is kept, reckoned, and not told to the sender', async () => {
  const { one, sender, lead } = cast
  const taken = await sendToMash(api)
  const rated = await takeAndRate(one, taken)
  const done = await one.decideReferral({
    reference: taken,
    version: rated,
    ...decisionOf('section-47', 'strategy-discussion', 'nrm'),
  })
  expect(done.status).toBe(200)
  const { decision } = (await triage(one, taken)).referral
  const today = londonClock(Date.now()).date
  expect(decision?.details).toMatchObject({
    'section-47': { policeUnit: 'Child abuse investigation unit 7', started: today },
    'strategy-discussion': {
      time: '14:30',
      attendees: [
        {
          contact: 'lkm-police-spoc',
          post: 'Police exploitation single point of contact',
          organisation: 'Larkmere Police',
          presence: 'invited',
        },
        { post: 'Paediatrician on call', presence: 'invited' },
      ],
    },
    nrm: { organisation: 'Larkmere Police', referred: today },
  })
  const calendar = demonstrationPartnerships[0]?.calendar
  if (!calendar) throw new Error('No calendar')
  expect(decision?.dates).toContainEqual({
    what: 'First child protection conference, if there is to be one',
    by: workingDaysAfter(today, 15, calendar),
    source: expect.stringContaining('Working Together'),
  })

  await openIt(sender, one, taken)
  for (const reader of [sender, lead]) {
    const outcome = await reader.openOutcome({ reference: taken })
    const seen = `${await seenBySender(reader, taken)} ${outcome.text} ${(await reader.listMyAssessments()).text}`
    for (const secret of [
      'investigation unit',
      'Paediatrician',
      'Gwenda Marlow',
      'lkm-police-spoc',
      'by telephone',
    ])
      expect(seen).not.toContain(secret)
    expect(outcome.body.decision).toMatchObject({
      outcome: 'section-47',
      further: ['strategy-discussion', 'nrm'],
      details: { 'strategy-discussion': { held: 'arranged', time: '14:30' } },
    })
  }
})
