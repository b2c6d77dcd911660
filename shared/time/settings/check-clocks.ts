import type { FieldError } from '#shared/failure.ts'
import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import type { ClockPolicy } from '../clock.ts'
import type { Limit } from '../limit.ts'
import { type WorkingCalendar, workedHours } from '../working-calendar.ts'

/**
 * What cannot be right in a policy, by the field of the page and with what to do: an acknowledgement later than the law
 * has it, and what is more urgent given longer than what is less. Limits that are counted in different ways are not
 * compared here, since it depends on the day: `findCrossings` does.
 */
export const checkClocks = (policy: ClockPolicy, calendar: WorkingCalendar): FieldError[] => [
  ...checkAcknowledgement(policy.acknowledgement, calendar),
  ...(policy.decision.red
    ? []
    : [{ field: 'decision.red.unit', message: 'Give red a limit, so that it cannot be forgotten' }]),
  ...checkOrder('decision', policy.decision),
  ...checkOrder('partnerReturn', policy.partnerReturn),
  ...ratingIds.flatMap((rating) => checkAnswer(rating, policy)),
]

function checkAcknowledgement({ unit, amount }: Limit, calendar: WorkingCalendar): FieldError[] {
  const day = Math.max(...workedHours(calendar))
  const most = { 'working-days': 1, hours: 24, 'working-hours': Math.floor(day) }[unit]
  if (amount <= most) return []
  const message = `Enter ${most}${most > 1 ? ' or fewer' : ''}: a sender is told within one working day (Working Together)`
  return [{ field: 'acknowledgement.amount', message }]
}

const named = (rating: Rating): string => rating.charAt(0).toUpperCase() + rating.slice(1)

/** Of two ratings the more urgent one, which comes first, must not have the longer time. */
function checkOrder(
  clock: 'decision' | 'partnerReturn',
  limits: Readonly<Partial<Record<Rating, Limit>>>,
): FieldError[] {
  return ratingIds.flatMap((rating, index): FieldError[] => {
    const next = ratingIds.slice(index + 1).find((one) => limits[one])
    const [own, less] = [limits[rating], next && limits[next]]
    if (!next || !less) return []
    const field = `${clock}.${rating}.${own ? 'amount' : 'unit'}`
    if (!own) return [{ field, message: `Give ${rating} a limit as well, since ${next} has one` }]
    if (own.unit !== less.unit || own.amount <= less.amount) return []
    return [
      {
        field,
        message: `${named(rating)} must not have longer than ${next}: enter ${less.amount} or fewer`,
      },
    ]
  })
}

/** What partners know must be there before it is decided. */
function checkAnswer(rating: Rating, { decision, partnerReturn }: ClockPolicy): FieldError[] {
  const [own, answer] = [decision[rating], partnerReturn[rating]]
  if (!own || own.unit !== answer?.unit || answer.amount <= own.amount) return []
  const message = `Partners must answer before ${rating} is to be decided: enter ${own.amount} or fewer`
  return [{ field: `partnerReturn.${rating}.amount`, message }]
}
