import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detailsForSender } from '#shared/decision/details-for-sender.ts'
import { type DetailField, detailFields } from '#shared/decision/fields.ts'
import { type GivenDetails, type RuleContext, readDetails } from '#shared/decision/read-details.ts'
import type { GivenDetail } from '#shared/decision/read-field.ts'
import { reckonDates, workingDaysAfter } from '#shared/decision/reckon-dates.ts'
import { type Outcome, outcomeIds } from '#shared/referral/outcomes.ts'
import { addDays } from '#shared/time/day.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { isWorkingDay, officeHours } from '#shared/time/working-calendar.ts'

const now = Date.parse('2026-11-18T12:00:00.000Z')
const context: RuleContext = {
  now,
  today: '2026-11-18',
  zone: 'Europe/London',
  receivedAt: now - 3_600_000,
  reference: 'LKM-4821-7306-7',
  contactOf: (id) => (id === 'police' ? { post: 'Duty officer', organisation: 'Police' } : undefined),
}
const calendar = {
  zone: 'Europe/London',
  hours: officeHours('09:00', '17:00'),
  bankHolidays: englandBankHolidays,
}

const typed = fc.oneof(
  fc.string(),
  fc.record({ day: fc.string(), month: fc.string(), year: fc.string() }),
  fc.array(fc.record({ contact: fc.option(fc.string(), { nil: undefined }), post: fc.string() })),
  fc.constantFrom('yes', 'no', 'held', 'arranged', 'joint', '2:30pm', '__proto__', 'constructor'),
) as fc.Arbitrary<GivenDetail>

const fields = outcomeIds.flatMap((id) => (detailFields[id] ?? []).map(({ id: field }) => field))
const given = fc.dictionary(
  fc.constantFrom<string>(...outcomeIds, '__proto__', 'constructor'),
  fc.dictionary(fc.constantFrom(...fields, '__proto__', 'toString'), typed),
) as fc.Arbitrary<GivenDetails>

/** The fields that must be there, where no choice asks for more. */
const asked = (outcome: Outcome): readonly DetailField[] =>
  (detailFields[outcome] ?? []).filter(({ missing, when }) => missing && !when)

describe('the details of a decision', () => {
  test('whatever is typed gives details of the chosen outcomes, or errors that name their fields', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...outcomeIds)), given, (chosen, what) => {
        const read = readDetails(chosen, what, context)
        if (read.ok) {
          for (const outcome of Object.keys(read.value)) expect(chosen).toContain(outcome)
          return
        }
        expect(read.failure.length).toBeGreaterThan(0)
        for (const { field, message } of read.failure) {
          const [, outcome, id] = /^details\.([\w-]+)\.(\w+)/.exec(field) ?? []
          expect(chosen).toContain(outcome)
          expect(detailFields[outcome as Outcome]?.map((one) => one.id)).toContain(id)
          expect(message).toMatch(/^[A-Z].*[^.]$/)
        }
      }),
    )
  })

  test.each(outcomeIds)('with nothing typed all that “%s” asks for is asked for', (outcome) => {
    const read = readDetails([outcome], undefined, context)
    const wrong = read.ok ? [] : read.failure.map(({ field }) => field)
    expect(wrong).toEqual(asked(outcome).map(({ id }) => `details.${outcome}.${id}`))
  })

  test('a field that is asked only after a choice has a choice before it that leads there', () => {
    for (const outcome of outcomeIds)
      for (const [place, { when }] of (detailFields[outcome] ?? []).entries()) {
        if (!when) continue
        const before = detailFields[outcome]?.slice(0, place).find(({ id }) => id === when.field)
        expect(Object.keys(before?.choices ?? {})).toEqual(expect.arrayContaining([...when.is]))
      }
  })

  test('of them all, the sender is told no more than when a strategy discussion is', () => {
    fc.assert(
      fc.property(given, (details) => {
        const told = detailsForSender({ details } as never)
        expect(Object.keys(told ?? {}).every((outcome) => outcome === 'strategy-discussion')).toBe(true)
        for (const field of Object.keys(told?.['strategy-discussion'] ?? {}))
          expect(['held', 'date', 'time', 'how']).toContain(field)
      }),
    )
  })
})

describe('what follows by when', () => {
  test('counts working days as one would on a calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 60 }), (from, days) => {
        const start = addDays('2026-01-01', from)
        const end = workingDaysAfter(start, days, calendar)
        let worked = 0
        for (let day = start; day < end; ) {
          day = addDays(day, 1)
          if (isWorkingDay(day, calendar)) worked++
        }
        expect(worked).toBe(days)
        if (days > 0) expect(isWorkingDay(end, calendar)).toBe(true)
      }),
    )
  })

  test('an enquiry gives the conference and the visit; police protection ends after 72 hours', () => {
    const dates = reckonDates(
      {
        'section-47': { kind: 'single', started: '2026-11-18', discussed: '2026-11-18', seen: 'not-yet' },
        'immediate-protection': { power: 'police', date: '2026-11-18', time: '09:15' },
      },
      now,
      calendar,
    )
    expect(dates.map(({ what, by }) => [what, by])).toEqual([
      ['Child seen', '2026-11-19'],
      ['First child protection conference, if there is to be one', '2026-12-09'],
      ['End of police protection at the latest', '2026-11-21T09:15:00.000Z'],
    ])
  })
})
