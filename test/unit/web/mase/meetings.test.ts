import { describe, expect, it } from 'vitest'
import { voltHeadings } from '#shared/referral/volt.ts'
import { agendaPage } from '#web/app/mase/[reference]/agenda-page.ts'
import { dayOfMeeting } from '#web/app/mase/meetings/day-of-meeting.ts'
import { headingChoices } from '#web/app/mase/meetings/heading-choices.ts'

describe('a meeting', () => {
  it('is named by its weekday and its date', () => {
    expect(dayOfMeeting('2027-04-14')).toBe('Wednesday 14 April 2027')
  })

  it('can have items under each of the four headings', () => {
    expect(headingChoices.map(({ value }) => value)).toEqual(voltHeadings)
  })
})

describe('where a referral is put on an agenda', () => {
  it('asks for the meeting unless it is known', () => {
    expect(agendaPage('LKM-6084-1844-3')).toBe('/mase/LKM-6084-1844-3/agenda')
    expect(agendaPage('LKM-6084-1844-3', '2027-04-14')).toBe(
      '/mase/LKM-6084-1844-3/agenda?meeting=2027-04-14',
    )
  })
})
