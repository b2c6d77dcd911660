import type { Due } from './clock.ts'
import { remainingOf } from './limit.ts'
import { type WorkingCalendar, workedHours } from './working-calendar.ts'
import { hour, type Instant, minute } from './zone.ts'

/** What a list says of a clock. The words stand alone, without a colour. */
export interface TimeLeft {
  readonly kind: 'left' | 'overdue' | 'paused' | 'no-limit'
  readonly words: string
  /** It is nearly up: somebody is warned of it now. Only where time is left. */
  readonly nearing?: true
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
      words: over < minute ? 'Due now' : `Overdue by ${inWords(over, 24 * hour, '')}`,
    }
  }
  const left = remainingOf(due.at, now, due.limit, calendar)
  const working = due.limit.unit !== 'hours' && !('runsPastClosing' in due.limit && due.limit.runsPastClosing)
  const day = working ? longestDay(calendar) : 24 * hour
  const words = left < minute ? 'Less than a minute' : inWords(left, day, working ? 'working ' : '')
  const nearing = due.nearAt !== undefined && now >= due.nearAt
  return { kind: 'left', words: `${words} left`, ...(nearing ? { nearing } : {}) }
}

/** Days from two days on, hours from two hours on, below that hours and minutes. */
function inWords(time: number, day: number, prefix: string): string {
  if (time >= 2 * day) return count(Math.floor(time / day), `${prefix}day`)
  if (time >= 2 * hour) return count(Math.floor(time / hour), `${prefix}hour`)
  const minutes = Math.floor((time % hour) / minute)
  const words = []
  if (time >= hour) words.push(count(1, `${prefix}hour`))
  if (minutes > 0) words.push(count(minutes, time >= hour ? 'minute' : `${prefix}minute`))
  return words.join(' ')
}

/** The longest day worked: so a working day left is never more than there is. */
function longestDay(calendar: WorkingCalendar): number {
  return Math.max(...workedHours(calendar)) * hour
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
