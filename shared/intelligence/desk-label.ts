import type { IntelligenceItem } from './item.ts'

/** The details by which an item of each kind is told apart, the best first. */
const telling = ['name', 'otherNames', 'registration', 'number', 'handle', 'area', 'address', 'make', 'user']

const LONGEST = 60

/** Of what happened, so that two people of whom no name is known can be told apart. */
const LONGEST_BEGINNING = 80

/**
 * A few words that tell an item from others in a list: of what was given of its subject, else how it is described, else the
 * beginning of what happened.
 */
export function labelOf({ details, what }: Pick<IntelligenceItem, 'details' | 'what'>): string | undefined {
  const id = telling.find((name) => details[name]?.trim())
  if (id) return shortened(details[id], LONGEST)
  return shortened(details.description?.trim() ? details.description : what, LONGEST_BEGINNING)
}

function shortened(text: string | undefined, most: number): string | undefined {
  const line = text?.trim().replaceAll(/\s+/g, ' ')
  if (!line || line.length <= most) return line || undefined
  return `${line.slice(0, most - 1).trimEnd()}…`
}
