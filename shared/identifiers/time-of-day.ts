import { bad, type Checked, good } from './checked.ts'

const named: Readonly<Record<string, string>> = { midday: '12:00', noon: '12:00', midnight: '00:00' }

/**
 * Reads a time of day as people write it: 2:05pm, 2.05 pm, 2pm, 14:05, 1405, midday, about 11:20am. Gives '14:05'. A
 * time before eight without am or pm could be either, and is asked for again.
 */
export function readTimeOfDay(text: string): Checked {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^(?:about|around|approximately|roughly|at|c\.?)\s+/, '')
    .replace(/\.$/, '')
  const word = Object.hasOwn(named, typed) ? named[typed] : undefined
  if (word) return good(word)
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm|a\.m|p\.m)?$/.exec(typed)
  const hours = Number(match?.[1])
  const minutes = Number(match?.[2] ?? 0)
  const half = match?.[3]?.[0]
  if (!match || minutes > 59 || hours > 23 || (half && (hours === 0 || hours > 12)) || (!half && !match[2]))
    return bad('Enter a time, like 2:05pm or 14:05')
  if (!half && hours > 0 && hours < 8 && !match[1]?.startsWith('0'))
    return bad(`Say whether ${typed} is am or pm, like ${hours}:${match[2]}pm`)
  const hour = half === 'p' ? (hours % 12) + 12 : half === 'a' ? hours % 12 : hours
  return good(`${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`)
}
