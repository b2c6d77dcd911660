import { spanWords } from './span-words.ts'
import { hour, type Instant } from './zone.ts'

/** Whether something was done in time: 'in time', '3 hours late'. No words, where there was no limit. */
export function metWords(doneAt: Instant, dueAt: Instant | undefined): string | undefined {
  if (!dueAt) return undefined
  const late = Date.parse(doneAt) - Date.parse(dueAt)
  return late <= 0 ? 'in time' : `${spanWords(late, 24 * hour) || 'less than a minute'} late`
}
