import type { Due } from './clock.ts'
import { remainingOf } from './limit.ts'
import { spanWords } from './span-words.ts'
import { type WorkingCalendar, workedHours } from './working-calendar.ts'
import { hour, type Instant, minute } from './zone.ts'

/** What a list says of a clock. The words stand alone, without a colour. */
export interface TimeLeft {
  readonly kind: 'left' | 'overdue' | 'paused' | 'no-limit'
  readonly words: string
  /** It is nearly up: somebody is warned of it now. Only where time is left. */
  readonly nearing?: true
  /** When it is up, or was. Only where time is left or over. */
  readonly at?: Instant
}

/**
 * The time that is left of a clock, or by how much it is over: '3 working hours left', 'Overdue by 2 days'. What is left
 * is rounded down, so that nobody is promised more than there is; what is over counts nights and weekends too, since
 * the child lives through them.
 */
export function timeLeft(due: Due, now: Instant, calendar: WorkingCalendar): TimeLeft {
  if (due.kind === 'no-limit') return { kind: 'no-limit', words: 'No time limit' }
  if (due.kind === 'paused') return { kind: 'paused', words: 'Clock paused' }

  const over = Date.parse(now) - Date.parse(due.at)
  if (over >= 0) {
    return {
      kind: 'overdue',
      at: due.at,
      words: over < minute ? 'Due now' : `Overdue by ${spanWords(over, 24 * hour)}`,
    }
  }
  const left = remainingOf(due.at, now, due.limit, calendar)
  const working = due.limit.unit !== 'hours' && !('runsPastClosing' in due.limit && due.limit.runsPastClosing)
  const day = working ? longestDay(calendar) : 24 * hour
  const words = left < minute ? 'Less than a minute' : spanWords(left, day, working ? 'working ' : '')
  const nearing = due.nearAt !== undefined && now >= due.nearAt
  return { kind: 'left', words: `${words} left`, at: due.at, ...(nearing ? { nearing } : {}) }
}

/** The longest day worked: so a working day left is never more than there is. */
function longestDay(calendar: WorkingCalendar): number {
  return Math.max(...workedHours(calendar)) * hour
}
