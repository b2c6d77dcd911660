import { toDateParts } from '#shared/identifiers/date.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import type { MeetingPlan } from '#shared/mase/replan.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { peopleFromFields, peopleToFields } from './people.ts'

/** What is planned of a meeting, as the fields of a form show it. */
export function planToFields(plan: MeetingPlan, choices: readonly { readonly id: string }[]) {
  const { day, month, year } = toDateParts(plan.date)
  return {
    'date-day': day,
    'date-month': month,
    'date-year': year,
    time: formatTime(plan.time),
    minutes: plan.minutes,
    place: plan.place,
    link: plan.link,
    ...peopleToFields(plan, choices),
  }
}

/** The same as somebody typed it. */
export const planFromFields = (form: TypedForm) => ({
  date: form.date('date'),
  time: form.text('time'),
  minutes: form.text('minutes'),
  place: form.text('place'),
  link: form.text('link'),
  confirm: form.given('confirm'),
  ...peopleFromFields(form),
})
