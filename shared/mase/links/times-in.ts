export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
export type NamedDay = (typeof weekdays)[number]

/** Parts of a day, with the hours (from, before) that belong to each; night goes over midnight. */
export const partsOfDay = {
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
} as const
export type PartOfDay = keyof typeof partsOfDay

export interface SaidTimes {
  readonly days: readonly NamedDay[]
  readonly parts: readonly PartOfDay[]
}

const words: readonly (readonly [RegExp, PartOfDay])[] = [
  [/\bmornings?\b|\bbefore school\b|\bbreakfast\b/i, 'morning'],
  [/\bafternoons?\b|\bafter school\b|\blunch(?:time|times)?\b|\bmidday\b|\bnoon\b/i, 'afternoon'],
  [/\bevenings?\b|\bteatime\b/i, 'evening'],
  [/\bnights?\b|\bovernight\b|\bafter dark\b|\bmidnight\b|\bsmall hours\b/i, 'night'],
]

/** "10pm", "at 10.30 pm", "22:30". Dates and references have other shapes. */
const clock =
  /(?<![\d.:/-])(\d{1,2})(?:[.:](\d{2}))?\s?(am|pm)\b|(?<![\d.:/-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:/-])/gi

const partOf = (hour: number): PartOfDay => {
  if (hour >= 5 && hour < 12) return 'morning'
  if (hour >= 12 && hour < 17) return 'afternoon'
  return hour >= 17 && hour < 22 ? 'evening' : 'night'
}

function hoursIn(text: string): number[] {
  return [...text.matchAll(clock)].flatMap(([, twelve, , half, whole]) => {
    if (whole !== undefined) return [Number(whole)]
    const hour = Number(twelve)
    if (hour < 1 || hour > 12) return []
    return [(hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0)]
  })
}

/** Days of the week and parts of a day that a text speaks of, as it says them: nothing is worked out from dates. */
export function timesIn(text: string): SaidTimes {
  const named = weekdays.filter((day) => new RegExp(`\\b${day}s?\\b`, 'i').test(text))
  const days = new Set<NamedDay>(named)
  if (/\bweek ?-?ends?\b/i.test(text)) for (const day of weekdays.slice(5)) days.add(day)
  if (/\b(?:weekdays?|school days?)\b/i.test(text)) for (const day of weekdays.slice(0, 5)) days.add(day)
  const parts = new Set<PartOfDay>([
    ...words.flatMap(([word, part]) => (word.test(text) ? [part] : [])),
    ...hoursIn(text).map(partOf),
  ])
  return {
    days: weekdays.filter((day) => days.has(day)),
    parts: (Object.keys(partsOfDay) as PartOfDay[]).filter((part) => parts.has(part)),
  }
}
