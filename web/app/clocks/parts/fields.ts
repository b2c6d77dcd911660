import { ratingIds } from '#shared/referral/ratings.ts'
import type { LimitUnit, TypedLimit, TypedSettings } from '#shared/time/settings/clock-settings.ts'
import { weekFromMonday } from '#shared/time/settings/read-hours.ts'

/** The settings as fields of one form, named as the API names them: 'decision.red.amount'. */
export function toFields(typed: TypedSettings): Record<string, string> {
  const fields: Record<string, string> = {
    nearing: typed.nearing,
    bankHolidays: typed.bankHolidays,
    closings: typed.closings,
  }
  const put = (name: string, values: object) => {
    for (const [part, value] of Object.entries(values)) fields[`${name}.${part}`] = String(value)
  }
  put('acknowledgement', typed.acknowledgement)
  put('unrated', typed.unrated)
  for (const rating of ratingIds) {
    put(`decision.${rating}`, typed.decision[rating])
    put(`partnerReturn.${rating}`, typed.partnerReturn[rating])
  }
  for (const day of weekFromMonday) put(`hours.${day}`, typed.hours[day])
  return fields
}

/** The settings as somebody typed them into the form. */
export function fromFields(text: (name: string) => string): TypedSettings {
  const limit = (name: string): TypedLimit => ({
    amount: text(`${name}.amount`),
    unit: text(`${name}.unit`) as LimitUnit,
  })
  const limits = (name: string) =>
    Object.fromEntries(ratingIds.map((rating) => [rating, limit(`${name}.${rating}`)]))
  return {
    acknowledgement: limit('acknowledgement'),
    unrated: limit('unrated'),
    decision: limits('decision') as TypedSettings['decision'],
    partnerReturn: limits('partnerReturn') as TypedSettings['partnerReturn'],
    nearing: text('nearing'),
    hours: Object.fromEntries(
      weekFromMonday.map((day) => [day, { from: text(`hours.${day}.from`), to: text(`hours.${day}.to`) }]),
    ) as TypedSettings['hours'],
    bankHolidays: text('bankHolidays') as TypedSettings['bankHolidays'],
    closings: text('closings'),
  }
}
