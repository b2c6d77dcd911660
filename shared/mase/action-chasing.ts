import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { WorkingCalendar } from '../time/working-calendar.ts'
import { isOpen, type MaseAction, type NextWord, type Said } from './action.ts'
import { countWorkingDays } from './deadlines.ts'

/** When somebody is told of an action that is open, in working days. A partnership's own, as data. */
export interface ActionChasing {
  /** Before it is due: its owner is reminded. */
  readonly remindBefore: number
  /** After it was due: its owner is chased. */
  readonly chaseAfter: number
  /** After it was due: the chair and the MASE desk are told. */
  readonly escalateAfter: number
}

/** Usual practice; no published source gives these, so a partnership sets its own. */
export const usualChasing: ActionChasing = { remindBefore: 3, chaseAfter: 1, escalateAfter: 5 }

/** In the order in which they are said. */
const steps = ['reminded', 'chased', 'escalated'] as const satisfies readonly Said[]

/**
 * What is said next of an action, and on which day. Each step is said once; a reminder whose day had passed when the date
 * was set is left out. While its owner waits for an answer of the coordinator, nobody presses the owner.
 *
 * @param from ISO date of the day on which the action was raised or its date was set
 */
export function nextWordOf(
  action: Pick<MaseAction, 'state' | 'dueOn' | 'said' | 'asks'>,
  from: CalendarDate,
  { remindBefore, chaseAfter, escalateAfter }: ActionChasing,
  calendar: WorkingCalendar,
): NextWord | undefined {
  if (!isOpen(action)) return undefined
  const days: Record<Said, CalendarDate> = {
    reminded: countWorkingDays(action.dueOn, -remindBefore, calendar),
    chased: countWorkingDays(action.dueOn, chaseAfter, calendar),
    escalated: countWorkingDays(action.dueOn, escalateAfter, calendar),
  }
  const said = action.said ?? []
  const what = steps.find(
    (step) =>
      !said.includes(step) &&
      !(step === 'reminded' && (said.length > 0 || days.reminded <= from)) &&
      !(step === 'chased' && said.includes('escalated')) &&
      !(action.asks && step !== 'escalated'),
  )
  return what && { on: days[what], what }
}

/** Whether it was to be done before a day (ISO date), and is not. */
export const isOverdue = (action: Pick<MaseAction, 'state' | 'dueOn'>, today: CalendarDate): boolean =>
  isOpen(action) && action.dueOn < today
