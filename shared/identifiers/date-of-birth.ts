import type { CalendarDate } from './calendar-date.ts'
import { bad, type Checked, good } from './checked.ts'
import { ageOn } from './date.ts'

/** Children are those who have not had their eighteenth birthday (Children Act 1989, section 105). */
const adultAge = 18

/**
 * Checks that a date of birth is one that a child can have on a day. An adult is taken only when somebody has confirmed
 * it (a young adult in transition, a disputed age). An unborn child has an expected date instead, which this is not for.
 */
export function checkDateOfBirth(
  dateOfBirth: CalendarDate,
  today: CalendarDate,
  confirmed: { adult: boolean } = { adult: false },
): Checked<CalendarDate> {
  if (dateOfBirth > today) return bad('Date of birth must be today or in the past')
  const age = ageOn(dateOfBirth, today)
  if (age > 120) return bad('Date of birth must be in the last 120 years')
  if (age >= adultAge && !confirmed.adult) {
    return bad('Date of birth is of somebody aged 18 or over. Check it, or confirm that it is right')
  }
  return good(dateOfBirth)
}
