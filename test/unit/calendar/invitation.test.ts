import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeInvitation } from '#functions/platform/sending/write-invitation.ts'
import type { Invitation } from '#shared/calendar/invitation.ts'
import { addDays } from '#shared/time/day.ts'
import { atLocalTime, timeOfDay } from '#shared/time/zone.ts'

const invitation: Invitation = {
  method: 'REQUEST',
  sequence: 2,
  date: '2027-07-14',
  time: '10:00',
  minutes: 120,
  place: 'Committee room 2, Civic Centre; first floor',
  role: 'REQ-PARTICIPANT',
}
const facts = {
  reference: 'LKM-MASE-2027-07-14',
  partnershipName: 'Larkmere',
  link: 'https://hub.example/meetings/2027-07-14',
  to: { address: 'office@school.example', post: 'Safeguarding office, "Hollin Bank"' },
  organiser: { address: 'mase@council.example', post: 'MASE desk' },
  sentBy: 'hub@hub.example',
  at: '2027-06-01T08:30:00.000Z',
}

/** Reads a text as a calendar would, its zones included. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
  ICAL.TimezoneService.register(zone)
  const component = calendar.getFirstSubcomponent('vevent') as ICAL.Component
  return { calendar, component, event: new ICAL.Event(component) }
}

const written = (own: Partial<Invitation> = {}) => writeInvitation({ ...invitation, ...own }, facts)
const startOf = (own: Partial<Invitation>) => read(written(own)).event.startDate.toUnixTime() * 1000

describe('an invitation', () => {
  test('is read by another parser with all that it says', () => {
    const { calendar, component, event } = read(written())
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
    expect(event.uid).toBe('LKM-MASE-2027-07-14@hub.example')
    expect(event.sequence).toBe(2)
    expect(event.location).toBe(invitation.place)
    expect(event.summary).toBe('MASE meeting, Larkmere')
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(event.organizer).toBe('mailto:mase@council.example')
    expect(component.getFirstProperty('organizer')?.getParameter('sent-by')).toBe('mailto:hub@hub.example')
    const [attendee] = event.attendees
    expect(event.attendees).toHaveLength(1)
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:office@school.example')
    expect(attendee?.getParameter('rsvp')).toBe('TRUE')
    expect(attendee?.getParameter('partstat')).toBe('NEEDS-ACTION')
  })

  test('says in UTC when it was written, as the standard has it', () => {
    expect(written()).toContain('\r\nDTSTAMP:20270601T083000Z\r\n')
  })

  test('names the zone of its time and carries it along', () => {
    expect(written()).toContain('DTSTART;TZID=Europe/London:20270714T100000')
    expect(read(written()).event.startDate.zone.tzid).toBe('Europe/London')
  })

  test('ends each line as the standard has it, none longer than 75 octets', () => {
    const text = written({ place: 'Größerer Sitzungssaal – '.repeat(12) })
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  test('keeps its name for good, so that a later one takes its place or takes it out', () => {
    const moved = read(written({ date: '2027-07-21', sequence: 3 }))
    const cancelled = read(written({ method: 'CANCEL', sequence: 4 }))
    expect([moved.event.uid, cancelled.event.uid]).toEqual(Array(2).fill(read(written()).event.uid))
    expect([moved.event.sequence, cancelled.event.sequence]).toEqual([3, 4])
    expect(cancelled.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
    expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  test('tells the chair that they chair', () => {
    const [attendee] = read(written({ role: 'CHAIR' })).event.attendees
    expect(attendee?.getParameter('role')).toBe('CHAIR')
  })
})

describe('the time of an invitation', () => {
  test.each([
    ['the Friday before the clocks go forward', '2027-03-26', '2027-03-26T10:00:00.000Z'],
    ['the Monday after it', '2027-03-29', '2027-03-29T09:00:00.000Z'],
    ['the Friday before the clocks go back', '2027-10-29', '2027-10-29T09:00:00.000Z'],
    ['the Monday after it', '2027-11-01', '2027-11-01T10:00:00.000Z'],
  ])('is ten on the wall on %s', (_, date, moment) => {
    expect(new Date(startOf({ date })).toISOString()).toBe(moment)
  })

  test('is the moment that London’s clock shows then, on any day of many years', () => {
    const anyTime = fc.integer({ min: 6 * 12, max: 22 * 12 }).map((fives) => {
      const two = (number: number) => String(number).padStart(2, '0')
      return `${two(Math.floor(fives / 12))}:${two((fives % 12) * 5)}`
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3650 }),
        anyTime,
        fc.integer({ min: 15, max: 480 }),
        (days, time, length) => {
          // By midnight: where the clocks go back, an hour of the night has one name for two times.
          const minutes = Math.min(length, 24 * 60 - timeOfDay(time) / 60_000)
          const date = addDays('2026-01-01', days)
          const { event } = read(written({ date, time, minutes }))
          const start = atLocalTime(date, timeOfDay(time), 'Europe/London')
          expect(event.startDate.toUnixTime() * 1000).toBe(start)
          expect(event.duration.toSeconds()).toBe(minutes * 60)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('runs on into the next day where it must', () => {
    const { event } = read(written({ time: '23:00', minutes: 150 }))
    expect(event.endDate.toString()).toBe('2027-07-15T01:30:00')
  })

  test('does not depend on the zone of the machine', () => {
    const before = process.env.TZ
    try {
      process.env.TZ = 'Pacific/Auckland'
      expect(new Date(startOf({})).toISOString()).toBe('2027-07-14T09:00:00.000Z')
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
