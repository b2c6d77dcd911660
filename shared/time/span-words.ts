import { hour, minute } from './zone.ts'

/**
 * A span of time in words, rounded down: days from two days on, hours from two hours on, below that hours and minutes.
 * Empty below a minute.
 *
 * @param day how many milliseconds make a day of it
 * @param prefix stands before the unit, as in '3 working days'
 */
export function spanWords(time: number, day: number, prefix = ''): string {
  if (time >= 2 * day) return count(Math.floor(time / day), `${prefix}day`)
  if (time >= 2 * hour) return count(Math.floor(time / hour), `${prefix}hour`)
  const minutes = Math.floor((time % hour) / minute)
  const words = []
  if (time >= hour) words.push(count(1, `${prefix}hour`))
  if (minutes > 0) words.push(count(minutes, time >= hour ? 'minute' : `${prefix}minute`))
  return words.join(' ')
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
