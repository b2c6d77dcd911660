import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Person } from '#shared/people/person.ts'
import { addDays } from '#shared/time/day.ts'
import { atLocalTime, timeOfDay, toInstant } from '#shared/time/zone.ts'

/** When somebody last signed off. */
export interface ShiftMark {
  readonly at: string
  readonly partnership: string
}

export const shiftItem = (person: Person, at: string): Item<ShiftMark> => ({
  ...keys.shift(person.id),
  entity: 'shift',
  data: { at, partnership: person.partnership },
})

/** Where nobody has signed off: five o'clock of the afternoon before, in London. */
export function usualLeaving(now: Date): string {
  const yesterday = addDays(londonClock(now.toISOString()).date, -1)
  return toInstant(atLocalTime(yesterday, timeOfDay('17:00'), 'Europe/London'))
}
