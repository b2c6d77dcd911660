import type { FieldError } from '#shared/failure.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { usualNearing } from '../clock.ts'
import { englandBankHolidays } from '../england-bank-holidays.ts'
import type { Limit } from '../limit.ts'
import type { OpeningHours } from '../working-calendar.ts'
import { checkClocks } from './check-clocks.ts'
import type { ClockSettings, TypedLimit, TypedSettings } from './clock-settings.ts'
import { readClosings } from './read-closings.ts'
import { readHours, weekFromMonday } from './read-hours.ts'
import { readLimit, typedLimit } from './read-limit.ts'

const zone = 'Europe/London'

/** Reads settings as they are typed; or says by field what is wrong with them and what to do. */
export function readSettings(typed: TypedSettings): Result<ClockSettings, FieldError[]> {
  const errors: FieldError[] = []
  const limit = (field: string, one: TypedLimit): Limit | undefined => {
    const read = readLimit(one)
    if (!read.ok) errors.push({ field: `${field}.amount`, message: read.message })
    return read.ok ? read.limit : undefined
  }
  const limits = (field: 'decision' | 'partnerReturn') =>
    Object.fromEntries(
      ratingIds.flatMap((rating): [Rating, Limit][] => {
        const read = limit(`${field}.${rating}`, typed[field][rating])
        return read ? [[rating, read]] : []
      }),
    )
  const acknowledgement = limit('acknowledgement', typed.acknowledgement)
  const decisionUnrated = limit('unrated', typed.unrated)
  const clocks = { decision: limits('decision'), partnerReturn: limits('partnerReturn') }
  if (typed.acknowledgement.unit === 'none')
    errors.push({
      field: 'acknowledgement.unit',
      message: 'A sender is told within one working day: give a limit',
    })
  if (typed.unrated.unit === 'none')
    errors.push({ field: 'unrated.unit', message: 'Give what nobody has rated yet a limit' })
  const nearing = /^\d{1,2}$/.test(typed.nearing.trim()) ? Number(typed.nearing) : 0
  if (nearing < 5 || nearing > 50)
    errors.push({ field: 'nearing', message: 'Enter a whole number from 5 to 50' })
  const { hours, errors: wrongHours } = readHours(typed.hours)
  const closings = readClosings(typed.closings)
  errors.push(...wrongHours)
  if (!closings.ok) errors.push({ field: 'closings', message: closings.message })
  if (errors.length > 0 || !acknowledgement || !decisionUnrated || !closings.ok) return fail(errors)
  const holidays = typed.bankHolidays === 'closed' ? englandBankHolidays : []
  const settings: ClockSettings = {
    clocks: { acknowledgement, decisionUnrated, ...clocks, nearing: nearing / 100 },
    calendar: { zone, hours, bankHolidays: [...new Set([...holidays, ...closings.dates])].toSorted() },
  }
  const wrong = checkClocks(settings.clocks, settings.calendar)
  return wrong.length > 0 ? fail(wrong) : ok(settings)
}

const closedAllDay: OpeningHours = { from: '', to: '' }

/** Settings as the fields of their page show them. */
export function typedSettings({ clocks, calendar }: ClockSettings): TypedSettings {
  const limits = (of: Readonly<Partial<Record<Rating, Limit>>>) =>
    Object.fromEntries(ratingIds.map((rating) => [rating, typedLimit(of[rating])])) as Record<
      Rating,
      TypedLimit
    >
  const days = calendar.bankHolidays
  return {
    acknowledgement: typedLimit(clocks.acknowledgement),
    unrated: typedLimit(clocks.decisionUnrated),
    decision: limits(clocks.decision),
    partnerReturn: limits(clocks.partnerReturn),
    nearing: String(Math.round((clocks.nearing ?? usualNearing) * 100)),
    hours: Object.fromEntries(
      weekFromMonday.map((day) => [day, calendar.hours[day] ?? closedAllDay]),
    ) as TypedSettings['hours'],
    bankHolidays: englandBankHolidays.every((day) => days.includes(day)) ? 'closed' : 'open',
    closings: days
      .filter((day) => !englandBankHolidays.includes(day))
      .map(formatDate)
      .join('\n'),
  }
}
