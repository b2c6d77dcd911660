import { describe, expect, test } from 'vitest'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import { findScheme, publishedSchemes } from '#shared/time/schemes/published.ts'
import { withScheme } from '#shared/time/schemes/scheme.ts'
import type { ClockSettings, TypedSettings } from '#shared/time/settings/clock-settings.ts'
import { findCrossings } from '#shared/time/settings/crossings.ts'
import { workedExamples } from '#shared/time/settings/examples.ts'
import { limitWords } from '#shared/time/settings/limit-words.ts'
import { readSettings, typedSettings } from '#shared/time/settings/read-settings.ts'
import { settingsMark } from '#shared/time/settings/settings-mark.ts'

const [larkmere, vennshire] = demonstrationPartnerships as unknown as readonly [ClockSettings, ClockSettings]
const typed = typedSettings(larkmere)

const read = (change: Partial<TypedSettings>): ClockSettings => {
  const settings = readSettings({ ...typed, ...change })
  if (!settings.ok) throw new Error(JSON.stringify(settings.failure))
  return settings.value
}
const errorsOf = (change: Partial<TypedSettings>) => {
  const settings = readSettings({ ...typed, ...change })
  return settings.ok ? [] : settings.failure
}
const limit = (amount: string, unit: TypedSettings['acknowledgement']['unit']) => ({ amount, unit })

describe('the settings of clocks', () => {
  test.each([
    ['Larkmere', larkmere],
    ['Vennshire', vennshire],
  ])('of %s come back from their fields as they were', (_, { clocks, calendar }) => {
    const again = readSettings(typedSettings({ clocks, calendar }))
    expect(again).toMatchObject({ ok: true, value: { clocks, calendar } })
  })

  test.each(publishedSchemes.map((scheme) => [scheme.name, scheme] as const))(
    'can start from the scheme "%s"',
    (_, scheme) => {
      const clocks = withScheme({ ...larkmere.clocks, partnerReturn: {} }, scheme)
      expect(errorsOf(typedSettings({ ...larkmere, clocks }))).toEqual([])
      expect(scheme.source.length).toBeGreaterThan(20)
    },
  )

  test.each<[string, Partial<TypedSettings>, string, RegExp]>([
    [
      'an acknowledgement after more than one working day',
      { acknowledgement: limit('2', 'working-days') },
      'acknowledgement.amount',
      /^Enter 1: a sender is told within one working day/,
    ],
    [
      'an acknowledgement after more hours than a working day has',
      { acknowledgement: limit('9', 'working-hours') },
      'acknowledgement.amount',
      /^Enter 8 or fewer/,
    ],
    [
      'an acknowledgement at any time',
      { acknowledgement: limit('', 'none') },
      'acknowledgement.unit',
      /give a limit/,
    ],
    [
      'red longer than amber',
      { decision: { ...typed.decision, red: limit('25', 'hours') } },
      'decision.red.amount',
      /^Red must not have longer than amber: enter 24 or fewer/,
    ],
    [
      'no limit for red',
      { decision: { ...typed.decision, red: limit('', 'none') } },
      'decision.red.unit',
      /^Give red a limit/,
    ],
    [
      'no limit for amber where green has one',
      { decision: { ...typed.decision, amber: limit('', 'none') } },
      'decision.amber.unit',
      /since green has one/,
    ],
    [
      'partners who answer after the decision',
      { partnerReturn: { ...typed.partnerReturn, red: limit('5', 'hours') } },
      'partnerReturn.red.amount',
      /enter 4 or fewer/,
    ],
    [
      'an amount that is no number',
      { unrated: limit('soon', 'hours') },
      'unrated.amount',
      /whole number from 1 to 720/,
    ],
    ['a warning that comes at once', { nearing: '90' }, 'nearing', /from 5 to 50/],
    [
      'a day that closes before it opens',
      { hours: { ...typed.hours, friday: { from: '17:00', to: '9am' } } },
      'hours.friday.to',
      /later than it opens/,
    ],
    [
      'a day that does not close',
      { hours: { ...typed.hours, friday: { from: '9am', to: '' } } },
      'hours.friday.to',
      /or clear both/,
    ],
    [
      'a closing that is no date',
      { closings: '24 12 2026\n30 2 2027' },
      'closings',
      /^Line 2: enter one date/,
    ],
  ])('refuse %s and say where and what to do', (_, change, field, message) => {
    const errors = errorsOf(change)
    expect(errors.map((error) => error.field)).toContain(field)
    expect(errors.find((error) => error.field === field)?.message).toMatch(message)
  })

  test('refuse a MASH that is never open', () => {
    const hours = Object.fromEntries(Object.keys(typed.hours).map((day) => [day, { from: '', to: '' }]))
    expect(errorsOf({ hours: hours as TypedSettings['hours'] })).toMatchObject([
      { field: 'hours.monday.from' },
    ])
  })

  test('take times and dates as people write them', () => {
    const { calendar } = read({
      hours: { ...typed.hours, saturday: { from: '10am', to: 'midnight' } },
      closings: '2 January 2027\n24/12/2026\n\n24 12 2026',
    })
    expect(calendar.hours.saturday).toEqual({ from: '10:00', to: '24:00' })
    expect(calendar.bankHolidays).toEqual(expect.arrayContaining(['2026-12-24', '2026-12-25', '2027-01-02']))
    expect(calendar.bankHolidays).toEqual([...new Set(calendar.bankHolidays)].toSorted())
  })

  test('know a MASH that is open on bank holidays', () => {
    const { calendar } = read({ bankHolidays: 'open', closings: '24 12 2026' })
    expect(calendar.bankHolidays).toEqual(['2026-12-24'])
    expect(typedSettings({ ...larkmere, calendar }).bankHolidays).toBe('open')
  })

  test('have a mark that changes with any of them', () => {
    expect(settingsMark(read({}))).toBe(settingsMark(read({})))
    expect(settingsMark(read({ closings: '24 12 2026' }))).not.toBe(settingsMark(read({})))
    expect(settingsMark(read({ nearing: '20' }))).not.toBe(settingsMark(read({})))
  })
})

describe('a worked example', () => {
  test('shows a Friday afternoon, a weekend, the day before a closed one and a change of the clocks', () => {
    const examples = workedExamples(larkmere, '2026-10-21')
    expect(examples.map(({ receivedAt, before }) => [receivedAt, before])).toEqual([
      ['2026-10-22T09:00:00.000Z', undefined],
      ['2026-10-23T15:30:00.000Z', undefined],
      ['2026-10-24T10:00:00.000Z', undefined],
      ['2026-12-24T16:30:00.000Z', 'closed-day'],
      ['2026-10-24T21:00:00.000Z', 'clock-change'],
    ])
    // Four hours by any clock, though the one on the wall shows an hour less.
    expect(examples[4]?.decision.red).toMatchObject({ kind: 'due', at: '2026-10-25T01:00:00.000Z' })
  })
})

describe('limits counted in different ways', () => {
  test('are shown where they cross', () => {
    const scheme = findScheme('working-hours')
    if (!scheme) throw new Error('No such scheme')
    const clocks = withScheme(larkmere.clocks, scheme)
    const found = findCrossings({ ...larkmere, clocks }, '2026-11-16')
    expect(found).toMatchObject([{ urgent: 'amber', other: 'green' }])
    expect(found[0]?.otherDue && found[0].urgentDue > found[0].otherDue).toBe(true)
    expect(findCrossings(larkmere, '2026-11-16')).toEqual([])
  })
})

test('limits have words', () => {
  expect(
    [
      { amount: 1, unit: 'working-days' },
      { amount: 4, unit: 'hours' },
      { amount: 4, unit: 'working-hours', runsPastClosing: true },
      { amount: 24, unit: 'working-hours', runsPastClosing: false },
    ].map((one) => limitWords(one as never)),
  ).toEqual([
    '1 working day',
    '4 hours, day and night',
    '4 hours from when the MASH is next open, then on past closing',
    '24 hours while the MASH is open',
  ])
})
