import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clock, type ClockPolicy, dueAt, statutoryAcknowledgement } from '#shared/time/clock.ts'
import { timeLeft } from '#shared/time/time-left.ts'
import { addWorkingTime, workingTimeBetween } from '#shared/time/working-time.ts'
import { hour, minute } from '#shared/time/zone.ts'
import { office } from './calendars.ts'

const policy: ClockPolicy = {
  acknowledgement: statutoryAcknowledgement,
  decision: {
    red: { amount: 4, unit: 'working-hours', runsPastClosing: true },
    amber: { amount: 24, unit: 'working-hours', runsPastClosing: false },
    green: { amount: 72, unit: 'hours' },
  },
  decisionUnrated: { amount: 1, unit: 'working-days' },
  partnerReturn: { red: { amount: 2, unit: 'hours' } },
}

const thursdayAt3 = '2026-11-19T15:00:00.000Z'

function clock(change: Partial<Clock> = {}): Clock {
  return { kind: 'decision', startedAt: thursdayAt3, pauses: [], ...change }
}

function dueMoment(change: Partial<Clock>): string | undefined {
  const due = dueAt(clock(change), policy, office)
  return due.kind === 'due' ? due.at : undefined
}

describe('a clock', () => {
  test('to acknowledge is up after one working day', () => {
    expect(dueMoment({ kind: 'acknowledgement' })).toBe('2026-11-20T15:00:00.000Z')
  })

  test('of something red runs past closing once the team is at work', () => {
    expect(dueMoment({ rating: 'red' })).toBe('2026-11-19T19:00:00.000Z')
    expect(dueMoment({ rating: 'red', startedAt: '2026-11-21T11:00:00.000Z' })).toBe(
      '2026-11-23T13:00:00.000Z',
    )
  })

  test('of something amber counts hours at work, three working days of eight', () => {
    expect(dueMoment({ rating: 'amber' })).toBe('2026-11-24T15:00:00.000Z')
  })

  test('of something green counts plain hours', () => {
    expect(dueMoment({ rating: 'green' })).toBe('2026-11-22T15:00:00.000Z')
  })

  test('of something not yet rated is up after one working day', () => {
    expect(dueMoment({})).toBe('2026-11-20T15:00:00.000Z')
  })

  test('of a rating without a target is never up', () => {
    expect(dueAt(clock({ rating: 'blue' }), policy, office)).toEqual({ kind: 'no-limit' })
    expect(timeLeft({ kind: 'no-limit' }, thursdayAt3, office).words).toBe('No time limit')
  })

  test('of a partner to answer is another than the one to decide', () => {
    expect(dueMoment({ kind: 'partner-return', rating: 'red' })).toBe('2026-11-19T17:00:00.000Z')
    expect(dueAt(clock({ kind: 'partner-return' }), policy, office)).toEqual({ kind: 'no-limit' })
  })

  test('stands still while the referral is back with its sender', () => {
    const due = dueAt(
      clock({ rating: 'amber', pauses: [{ from: '2026-11-19T16:00:00.000Z' }] }),
      policy,
      office,
    )
    expect(due).toEqual({ kind: 'paused', since: '2026-11-19T16:00:00.000Z' })
    expect(timeLeft(due, thursdayAt3, office)).toEqual({ kind: 'paused', words: 'Clock paused' })
  })

  test.each([
    ['amber', '2026-11-25T15:00:00.000Z'],
    ['green', '2026-11-23T15:00:00.000Z'],
    ['red', '2026-11-20T19:00:00.000Z'],
    [undefined, '2026-11-23T15:00:00.000Z'],
  ] as const)('rated %s gets the time back that it was paused', (rating, at) => {
    const pauses = [{ from: '2026-11-19T16:00:00.000Z', to: '2026-11-20T16:00:00.000Z' }]
    expect(dueMoment({ rating, pauses })).toBe(at)
  })

  test('that was up before it was paused stays overdue', () => {
    const pauses = [{ from: '2026-11-20T09:00:00.000Z' }]
    expect(dueMoment({ rating: 'red', pauses })).toBe('2026-11-19T19:00:00.000Z')
  })

  test('to acknowledge is not stopped by a pause', () => {
    expect(
      dueMoment({ kind: 'acknowledgement', pauses: [{ from: '2026-11-19T16:00:00.000Z' }] }),
    ).toBeDefined()
  })

  test('with any pauses leaves the team just its limit of unpaused working time', () => {
    const gaps = fc.array(fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 3000 })), { maxLength: 4 })
    fc.assert(
      fc.property(gaps, (list) => {
        let at = Date.parse(thursdayAt3)
        const pauses = list.map(([before, length]) => {
          const from = new Date(at + before * minute).toISOString()
          at += (before + length) * minute
          return { from, to: new Date(at).toISOString() }
        })
        const due = dueMoment({ rating: 'amber', pauses }) ?? ''
        const whole = workingTimeBetween(thursdayAt3, due, office)
        const paused = pauses
          .filter(({ from }) => from < due)
          .reduce((sum, { from, to }) => sum + workingTimeBetween(from, to, office), 0)
        expect(whole - paused).toBe(24 * hour)
      }),
    )
  })
})

describe('the time left', () => {
  const left = (rating: Clock['rating'], now: string) =>
    timeLeft(dueAt(clock({ rating }), policy, office), now, office).words

  test.each([
    ['amber', '2026-11-19T15:00:00.000Z', '3 working days left'],
    ['amber', '2026-11-20T15:00:00.000Z', '2 working days left'],
    ['amber', '2026-11-20T15:01:00.000Z', '15 working hours left'],
    ['amber', '2026-11-21T11:00:00.000Z', '14 working hours left'],
    ['amber', '2026-11-24T12:00:00.000Z', '3 working hours left'],
    ['amber', '2026-11-24T13:35:00.000Z', '1 working hour 25 minutes left'],
    ['amber', '2026-11-24T14:00:00.000Z', '1 working hour left'],
    ['amber', '2026-11-24T14:59:00.000Z', '1 working minute left'],
    ['amber', '2026-11-24T14:59:30.000Z', 'Less than a minute left'],
    ['amber', '2026-11-24T15:00:00.000Z', 'Due now'],
    ['amber', '2026-11-24T15:20:00.000Z', 'Overdue by 20 minutes'],
    ['amber', '2026-11-24T19:59:00.000Z', 'Overdue by 4 hours'],
    ['amber', '2026-11-26T15:00:00.000Z', 'Overdue by 2 days'],
    ['red', '2026-11-19T16:30:00.000Z', '2 hours left'],
    ['green', '2026-11-19T15:00:00.000Z', '3 days left'],
  ] as const)('of something %s at %s is "%s"', (rating, now, words) => {
    expect(left(rating, now)).toBe(words)
  })

  test('counts working days by the longest one, where Friday is short', () => {
    const short = { ...office, hours: { ...office.hours, friday: { from: '09:00', to: '13:00' } } }
    const due = dueAt(clock({ rating: 'amber' }), policy, short)
    expect(timeLeft(due, thursdayAt3, short).words).toBe('3 working days left')
  })

  test('is never more than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 * 60 }), (minutes) => {
        const due = dueAt(clock({ rating: 'amber' }), policy, office)
        const now = addWorkingTime(thursdayAt3, minutes * minute, office)
        const { kind, words } = timeLeft(due, now, office)
        if (kind !== 'left') return
        const [, days = 0] = /(\d+) working day/.exec(words) ?? []
        const [, hours = 0] = /(\d+) working hour/.exec(words) ?? []
        const [, rest = 0] = /(\d+) (?:working )?minute/.exec(words) ?? []
        const said = Number(days) * 8 * 60 + Number(hours) * 60 + Number(rest)
        expect(said).toBeLessThanOrEqual(24 * 60 - minutes)
      }),
    )
  })
})
