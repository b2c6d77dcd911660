import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { ageOn, formatDate, readDate, toDateParts } from '#shared/identifiers/date.ts'
import { checkDateOfBirth } from '#shared/identifiers/date-of-birth.ts'

const realDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a date typed into three fields', () => {
  test('is read into the form that is kept', () => {
    expect(readDate({ day: '27', month: '3', year: '2011' })).toEqual({ ok: true, value: '2011-03-27' })
  })

  test.each(['March', 'mar', ' MAR. ', '03'])('may have its month typed as "%s"', (month) => {
    expect(readDate({ day: ' 27 ', month, year: '2011' })).toEqual({ ok: true, value: '2011-03-27' })
  })

  test('names the fields that are empty', () => {
    expect(readDate({ day: '', month: '', year: '' }, 'Date of birth')).toEqual({
      ok: false,
      message: 'Enter date of birth',
      parts: ['day', 'month', 'year'],
    })
    expect(readDate({ day: '27', month: ' ', year: '' }, 'Date of birth')).toEqual({
      ok: false,
      message: 'Date of birth must include a month and a year',
      parts: ['month', 'year'],
    })
  })

  test.each([
    ['31', '4', '2011', ['day']],
    ['29', '2', '2011', ['day']],
    ['29', '2', '2100', ['day']],
    ['0', '13', '2011', ['day', 'month']],
    ['27', 'soon', '2011', ['month']],
    ['27', '3', '11', ['year']],
    ['27', '3', '0000', ['year']],
    ['1e1', '3', '2011', ['day']],
    ['-1', '3', '2011', ['day']],
  ])('%s %s %s is no date, and the fields at fault are named', (day, month, year, parts) => {
    expect(readDate({ day, month, year })).toMatchObject({ ok: false, parts })
  })

  test('is taken on 29 February of a leap year', () => {
    expect(readDate({ day: '29', month: '2', year: '2000' })).toEqual({ ok: true, value: '2000-02-29' })
  })

  test('that exists is always read back as it was', () => {
    fc.assert(
      fc.property(realDate, (date) => {
        expect(isCalendarDate(date)).toBe(true)
        expect(readDate(toDateParts(date))).toEqual({ ok: true, value: date })
      }),
    )
  })

  test('is only ever read as a day that exists', () => {
    const field = fc.oneof(fc.string(), fc.integer({ min: -5, max: 3000 }).map(String))
    fc.assert(
      fc.property(field, field, field, (day, month, year) => {
        const read = readDate({ day, month, year })
        if (read.ok) expect(new Date(`${read.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.value)
        else expect(read.parts.length).toBeGreaterThan(0)
      }),
    )
  })

  test('is written out as GOV.UK writes dates', () => {
    expect(formatDate('2011-03-27')).toBe('27 March 2011')
    expect(formatDate('2026-11-01')).toBe('1 November 2026')
  })
})

describe('an age', () => {
  test.each([
    ['2011-03-27', '2026-03-26', 14],
    ['2011-03-27', '2026-03-27', 15],
    ['2012-02-29', '2026-02-28', 13],
    ['2012-02-29', '2026-03-01', 14],
    ['2026-11-21', '2026-11-21', 0],
  ])('of somebody born on %s is, on %s, %i', (born, today, age) => {
    expect(ageOn(born, today)).toBe(age)
  })

  test('grows by one each year', () => {
    fc.assert(
      fc.property(realDate, realDate, (born, today) => {
        fc.pre(!born.endsWith('02-29') && !today.endsWith('02-29'))
        const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
        expect(ageOn(born, nextYear)).toBe(ageOn(born, today) + 1)
      }),
    )
  })
})

describe('the date of birth of a child', () => {
  test('may be today', () => {
    expect(checkDateOfBirth('2026-11-21', '2026-11-21').ok).toBe(true)
  })

  test('is not in the future', () => {
    expect(checkDateOfBirth('2026-11-22', '2026-11-21')).toMatchObject({
      message: expect.stringContaining('in the past'),
    })
  })

  test('is of an adult only where that is confirmed', () => {
    expect(checkDateOfBirth('2008-11-22', '2026-11-21').ok).toBe(true)
    expect(checkDateOfBirth('2008-11-21', '2026-11-21').ok).toBe(false)
    expect(checkDateOfBirth('2008-11-21', '2026-11-21', { adult: true }).ok).toBe(true)
    expect(checkDateOfBirth('1811-11-21', '2026-11-21', { adult: true }).ok).toBe(false)
  })
})
