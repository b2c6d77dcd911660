import { type CalendarDate, isCalendarDate } from '../identifiers/calendar-date.ts'
import { addDays } from '../time/day.ts'
import { nextWorkingDay, type WorkingCalendar } from '../time/working-calendar.ts'
import { atLocalTime, hour, localDate, timeOfDay, toInstant } from '../time/zone.ts'
import type { DecisionDetails, ReckonedDate } from './decision.ts'

/** The date that is a number of working days after a date. */
export function workingDaysAfter(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let day = date
  for (let left = days; left > 0; left--) day = nextWorkingDay(day, calendar)
  return day
}

/**
 * What follows by when from the details of a decision, each with the rule that says so. Prompts, and no rules of the
 * hub's own: nothing depends on them.
 *
 * @param receivedAt the moment at which the referral came, in milliseconds
 */
export function reckonDates(
  details: DecisionDetails,
  receivedAt: number,
  calendar: WorkingCalendar,
): readonly ReckonedDate[] {
  const dates: ReckonedDate[] = []
  const add = (what: string, by: string, source: string) => dates.push({ what, by, source })
  const textIn = (outcome: keyof DecisionDetails, field: string) => {
    const value = details[outcome]?.[field]
    return typeof value === 'string' ? value : undefined
  }
  const dateIn = (outcome: keyof DecisionDetails, field: string) => {
    const value = textIn(outcome, field)
    return value !== undefined && isCalendarDate(value) ? value : undefined
  }
  if (details['section-17'])
    add(
      'Assessment finished',
      workingDaysAfter(localDate(receivedAt, calendar.zone), 45, calendar),
      'Working Together to Safeguard Children: 45 working days from the referral',
    )
  const discussed = dateIn('section-47', 'discussed') ?? dateIn('strategy-discussion', 'date')
  const started = dateIn('section-47', 'started')
  if (details['section-47'] && started && textIn('section-47', 'seen') !== 'yes')
    add('Child seen', addDays(started, 1), 'Local procedures: 24 hours from the start of the enquiry')
  if (details['section-47'] && discussed)
    add(
      'First child protection conference, if there is to be one',
      workingDaysAfter(discussed, 15, calendar),
      'Working Together to Safeguard Children: 15 working days from the strategy discussion',
    )
  const met = dateIn('strategy-discussion', 'date')
  if (met && textIn('strategy-discussion', 'how') === 'telephone')
    add(
      'Strategy meeting after the discussion by telephone',
      workingDaysAfter(met, 5, calendar),
      'Local procedures: 5 working days',
    )
  const protectedOn = dateIn('immediate-protection', 'date')
  const protectedAt = textIn('immediate-protection', 'time')
  const power = textIn('immediate-protection', 'power')
  if (protectedOn && protectedAt && power === 'police')
    add(
      'End of police protection at the latest',
      toInstant(atLocalTime(protectedOn, timeOfDay(protectedAt), calendar.zone) + 72 * hour),
      'Children Act 1989, section 46(6): 72 hours',
    )
  if (protectedOn && power === 'epo')
    add(
      'End of the emergency protection order, unless the court extends it',
      addDays(protectedOn, 8),
      'Children Act 1989, section 45(1): 8 days at most',
    )
  const referred = dateIn('nrm', 'referred')
  if (referred && textIn('nrm', 'grounds') === 'waiting')
    add(
      'Reasonable grounds decision expected',
      workingDaysAfter(referred, 5, calendar),
      'Statutory guidance of the Modern Slavery Act 2015: 5 working days where possible',
    )
  return dates
}
