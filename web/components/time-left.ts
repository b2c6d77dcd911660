import type { TagColour } from './tag.tsx'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * Words and colour of the time left. Rounded down: nobody is told that there is more time than there is.
 *
 * @param left milliseconds; negative once it is overdue
 */
export function timeLeft(left: number): { readonly words: string; readonly colour: TagColour } {
  if (left < 0) return { words: `Overdue by ${amount(-left)}`, colour: 'red' }
  if (left < HOUR) return { words: `${amount(left)} left`, colour: 'red' }
  if (left < 4 * HOUR) return { words: `${amount(left)} left`, colour: 'orange' }
  if (left < DAY) return { words: `${amount(left)} left`, colour: 'yellow' }
  return { words: `${amount(left)} left`, colour: 'green' }
}

function amount(milliseconds: number): string {
  if (milliseconds < HOUR) return counted(Math.floor(milliseconds / MINUTE), 'minute')
  if (milliseconds < 2 * DAY) return counted(Math.floor(milliseconds / HOUR), 'hour')
  return counted(Math.floor(milliseconds / DAY), 'day')
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`
