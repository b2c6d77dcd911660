import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'

/**
 * Bank holidays in England and Wales, with the substitute days of those that fall on a weekend (Banking and Financial
 * Dealings Act 1971, and the proclamations for New Year's Day and the early May holiday). A further holiday, as for a
 * coronation, is added here or in a partnership's own calendar when it is proclaimed.
 */
export const englandBankHolidays: readonly CalendarDate[] = [
  '2026-01-01',
  '2026-04-03', // Good Friday
  '2026-04-06', // Easter Monday
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28', // for Boxing Day, a Saturday
  '2027-01-01',
  '2027-03-26', // Good Friday
  '2027-03-29', // Easter Monday
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27', // for Christmas Day, a Saturday
  '2027-12-28', // for Boxing Day, a Sunday
  '2028-01-03', // for New Year's Day, a Saturday
  '2028-04-14', // Good Friday
  '2028-04-17', // Easter Monday
  '2028-05-01',
  '2028-05-29',
  '2028-08-28',
  '2028-12-25',
  '2028-12-26',
]
