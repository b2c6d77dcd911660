import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating } from '#shared/referral/ratings.ts'
import { type ClockPolicy, dueAt, statutoryAcknowledgement } from '#shared/time/clock.ts'
import { addDays, weekdays } from '#shared/time/day.ts'
import { addLimit, type Limit } from '#shared/time/limit.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'
import { minute, toInstant } from '#shared/time/zone.ts'
import { minutesAtWork, onTheWall, type Stop, slowWorkingDays, walk } from './slow-clock.ts'

const time = (quarters: number) =>
  quarters === 96
    ? '24:00'
    : `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`

/**
 * A day on which a team may open at any quarter of an hour and be open for any time, or none. Nobody opens or closes in
 * the hour that is there twice in October and not at all in March: which of them is meant, nobody can say.
 */
const opening = fc.option(
  fc
    .tuple(fc.oneof(fc.constant(0), fc.integer({ min: 8, max: 94 })), fc.integer({ min: 8, max: 40 }))
    .map(([from, length]) => ({ from: time(from), to: time(Math.min(96, from + length)) })),
  { nil: undefined, freq: 3 },
)

/** Around both clock changes, Easter, Christmas and the new year. */
const day = fc.constantFrom(
  '2026-03-26',
  '2026-04-01',
  '2026-10-22',
  '2026-12-22',
  '2027-03-24',
  '2026-06-10',
)

/** Any week, with some days closed besides. */
const situation = fc
  .record({
    day,
    minutes: fc.nat(5 * 24 * 60),
    week: fc.tuple(opening, opening, opening, opening, opening, opening, opening),
    closed: fc.uniqueArray(fc.nat(20), { maxLength: 4 }),
    pauses: fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 2500 })), {
      maxLength: 3,
    }),
  })
  .filter(({ week }) => week.some((hours) => hours !== undefined))
  .map(({ day: date, minutes, week, closed, pauses }) => {
    const start = Date.parse(`${date}T00:00:00Z`) + minutes * minute
    const calendar: WorkingCalendar = {
      zone: 'Europe/London',
      hours: Object.fromEntries(
        weekdays.flatMap((name, index) => (week[index] ? [[name, week[index]]] : [])),
      ),
      bankHolidays: closed.map((days) => addDays(date, days)),
    }
    let at = start
    const stops = pauses.map(([before, length]): Stop => {
      const from = at + before * minute
      at = from + length * minute
      return [from, at]
    })
    return { start, calendar, stops }
  })

const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 72 }), unit: fc.constant('hours' as const) }),
  fc.record({
    amount: fc.integer({ min: 1, max: 30 }),
    unit: fc.constant('working-hours' as const),
    runsPastClosing: fc.boolean(),
  }),
  fc.record({ amount: fc.integer({ min: 1, max: 4 }), unit: fc.constant('working-days' as const) }),
)

const policyWith = (decision: Limit, nearing: number): ClockPolicy => ({
  acknowledgement: decision,
  decision: { red: decision },
  decisionUnrated: decision,
  partnerReturn: { red: decision },
  nearing,
})

/** On the night in which clocks go forward, an hour is left out: what would be then has no obvious time. */
const isLeftOut = (moment: number): boolean => onTheWall(moment).time.startsWith('01:')

const slowly = (start: number, one: Limit, calendar: WorkingCalendar): number =>
  one.unit === 'working-days'
    ? slowWorkingDays(start, one.amount, calendar)
    : walk(start, one.amount * 60, one, calendar)

const runs = { numRuns: 60 }

describe('a limit, against walking from minute to minute', () => {
  test('ends when it does on the wall, in any week, over holidays and over clock changes', () => {
    fc.assert(
      fc.property(situation, limit, ({ start, calendar }, one) => {
        fc.pre(one.unit !== 'working-days' || !isLeftOut(start))
        expect(addLimit(toInstant(start), one, calendar)).toBe(toInstant(slowly(start, one, calendar)))
      }),
      runs,
    )
  }, 60_000)

  test('is given back what it stood still, and is nearly up when the part is left that was agreed', () => {
    fc.assert(
      fc.property(
        situation,
        limit,
        fc.constantFrom(0.25, 0.1, 0.5),
        ({ start, calendar, stops }, one, share) => {
          fc.pre(one.unit !== 'working-days' || !isLeftOut(start))
          const pauses = stops.map(([from, to]) => ({ from: toInstant(from), to: toInstant(to) }))
          const clock = {
            kind: 'decision',
            rating: 'red' as Rating,
            startedAt: toInstant(start),
            pauses,
          } as const
          const due = dueAt(clock, policyWith(one, share), calendar)
          const end = slowly(start, one, calendar)
          const minutes = one.unit === 'working-days' ? minutesAtWork(start, end, calendar) : one.amount * 60
          const stood = stops.some(([from]) => from < end)
          const upAt = stood ? walk(start, minutes, one, calendar, stops) : end
          const warned = minutes * (1 - share)
          // A part of a minute is not walked.
          fc.pre(Number.isInteger(warned))
          expect(due).toMatchObject({
            at: toInstant(upAt),
            nearAt: toInstant(walk(start, warned, one, calendar, stops)),
          })
        },
      ),
      runs,
    )
  }, 60_000)

  test('stands still from a pause that is not over, unless it was up before', () => {
    fc.assert(
      fc.property(situation, limit, fc.integer({ min: 1, max: 6000 }), ({ start, calendar }, one, after) => {
        fc.pre(one.unit !== 'working-days' || !isLeftOut(start))
        const from = toInstant(start + after * minute)
        const clock = {
          kind: 'decision',
          rating: 'red' as Rating,
          startedAt: toInstant(start),
          pauses: [{ from }],
        } as const
        const end = toInstant(slowly(start, one, calendar))
        expect(dueAt(clock, policyWith(one, 0.25), calendar)).toMatchObject(
          end <= from ? { kind: 'due', at: end } : { kind: 'paused', since: from },
        )
      }),
      runs,
    )
  }, 60_000)

  test('to acknowledge is never later than the law has it, whatever is agreed', () => {
    fc.assert(
      fc.property(situation, limit, ({ start, calendar }, one) => {
        fc.pre(!isLeftOut(start))
        const clock = { kind: 'acknowledgement', startedAt: toInstant(start), pauses: [] } as const
        const law = slowly(start, statutoryAcknowledgement, calendar)
        const own = slowly(start, one, calendar)
        expect(dueAt(clock, policyWith(one, 0.25), calendar)).toMatchObject({
          at: toInstant(Math.min(own, law)),
        })
      }),
      runs,
    )
  }, 60_000)
})
