import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { readTimeOfDay } from '#shared/identifiers/time-of-day.ts'

test.each([
  ['2:05pm', '14:05'],
  ['2.05 PM', '14:05'],
  ['2pm', '14:00'],
  ['14:05', '14:05'],
  ['1405', '14:05'],
  ['about 11:20am', '11:20'],
  ['About 11:20am', '11:20'],
  ['12am', '00:00'],
  ['12:30pm', '12:30'],
  ['9:30', '09:30'],
  ['07:15', '07:15'],
  ['00:10', '00:10'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
  ['3 p.m.', '15:00'],
])('%s is %s', (typed, time) => {
  expect(readTimeOfDay(typed)).toEqual({ ok: true, value: time })
})

test.each(['', 'after lunch', '25:00', '14:75', '13pm', '14', '0pm', '2:5pm'])(
  '%s is asked for again',
  (typed) => {
    expect(readTimeOfDay(typed)).toEqual({ ok: false, message: 'Enter a time, like 2:05pm or 14:05' })
  },
)

test('what could be morning or afternoon is asked', () => {
  expect(readTimeOfDay('2:05')).toEqual({
    ok: false,
    message: 'Say whether 2:05 is am or pm, like 2:05pm',
  })
})

test('every time that the hub shows can be typed back', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
      expect(readTimeOfDay(time)).toEqual({ ok: true, value: time })
      expect(readTimeOfDay(formatTime(time))).toEqual({ ok: true, value: time })
    }),
  )
})
