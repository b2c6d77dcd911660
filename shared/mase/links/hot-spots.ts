import { findPlaces } from '../../mentions/places.ts'
import { type NamedDay, type PartOfDay, timesIn } from './times-in.ts'

/** A record or an item of an agenda that speaks of a place: the texts in which it does. */
export interface SaysOfPlace {
  /** Of the record or the item; each counts once, however often it says the same. */
  readonly source: string
  /** `2026-11`. */
  readonly month: string
  readonly texts: readonly string[]
}

export interface HotSpot {
  readonly id: string
  readonly place: string
  /** How many records and items speak of it. */
  readonly count: number
  readonly days: Readonly<Partial<Record<NamedDay, number>>>
  readonly parts: Readonly<Partial<Record<PartOfDay, number>>>
  readonly months: Readonly<Record<string, number>>
}

/** The sentences of a text that name a place, by the keys of its mentions; a place and its time stand together. */
export function sentencesAbout(text: string, keys: ReadonlySet<string>): string[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=[A-Z“"'])|\n+/)
  return sentences.filter((sentence) => findPlaces(sentence).some(({ key }) => keys.has(key)))
}

const add = <T extends string>(counts: Partial<Record<T, number>>, names: Iterable<T>) => {
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
}

/** When a place is spoken of: by day of the week, part of the day, and month. Each source counts once in each. */
export function hotSpotOf(id: string, place: string, said: readonly SaysOfPlace[]): HotSpot {
  const spot = { days: {}, parts: {}, months: {} } as {
    days: Partial<Record<NamedDay, number>>
    parts: Partial<Record<PartOfDay, number>>
    months: Record<string, number>
  }
  const bySource = Map.groupBy(said, ({ source }) => source)
  for (const own of bySource.values()) {
    const times = own.flatMap(({ texts }) => texts.map(timesIn))
    add(spot.days, new Set(times.flatMap(({ days }) => days)))
    add(spot.parts, new Set(times.flatMap(({ parts }) => parts)))
    add(spot.months, new Set(own.map(({ month }) => month)))
  }
  return { id, place, count: bySource.size, ...spot }
}
