import type { IntelligenceItem } from './item.ts'

/** The details by which an item of each kind is told apart, the best first. */
const telling = ['name', 'otherNames', 'registration', 'number', 'handle', 'area', 'address', 'make', 'user']

const LONGEST = 60

/**
 * A few words that tell an item from others in a list, of what was given of its subject; undefined where nothing was. What
 * happened is never in it: that is read on the page of the item.
 */
export function labelOf({ details }: Pick<IntelligenceItem, 'details'>): string | undefined {
  const id = telling.find((name) => details[name]?.trim())
  const label = id && details[id]?.trim().replaceAll(/\s+/g, ' ')
  return label && label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label
}
