import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { PersonRef } from '../referral/referral.ts'

/** 3x5x2, as police forces grade (domain.md 4.1). Only an intelligence officer does. */
export const sourceGrades = { '1': 'Reliable', '2': 'Untested', '3': 'Not reliable' } as const
export type SourceGrade = keyof typeof sourceGrades

export const informationGrades = {
  A: 'Known directly to the source',
  B: 'Known indirectly to the source, but corroborated',
  C: 'Known indirectly to the source',
  D: 'Not known',
  E: 'Suspected to be false',
} as const
export type InformationGrade = keyof typeof informationGrades

export const handlingCodes = {
  P: 'Lawful sharing permitted',
  C: 'Lawful sharing permitted with conditions',
} as const
export type HandlingCode = keyof typeof handlingCodes

export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const
export type Marking = (typeof markings)[number]

export const priorities = {
  high: 'High: threat to life, serious harm, or imminent',
  medium: 'Medium: time matters',
  low: 'Low',
} as const
export type Priority = keyof typeof priorities

/** How an item was graded. Every grading is kept; the last one counts. */
export interface Grading {
  /** From 1. */
  readonly number: number
  readonly source: SourceGrade
  readonly information: InformationGrade
  readonly handling: HandlingCode
  /** How it is to be handled; always there with C. */
  readonly conditions?: string
  /** The last day on which it may be read by those whom it was released to. */
  readonly until?: CalendarDate
  /** That it exists is kept from the agency that gave it; always with C. */
  readonly hidden?: true
  readonly suspectedFalse?: true
  readonly marking: Marking
  readonly priority: Priority
  readonly by: PersonRef
  readonly at: string
  /** Why it is graded otherwise than before; always there from the second. */
  readonly reason?: string
}

/** The three codes together: `2B C`. */
export const codesOf = ({ source, information, handling }: Grading): string =>
  `${source}${information} ${handling}`

/** A text that was released under other terms than hold now is read by nobody until it is released anew. */
const isStricter = (now: Grading, then: Grading): boolean =>
  now.handling === 'C' && (then.handling === 'P' || now.conditions !== then.conditions)

/** The last day on which what was released may be read; undefined where the handling sets none. */
export const closesAt = (grading: Pick<Grading, 'until'>): CalendarDate | undefined => grading.until

/**
 * Whether what was released of an item may be read now. Whoever gives it out asks this of the grading that the item has now, and not
 * of the one that it had: a stricter one closes it at once.
 *
 * @param now the grading that counts; without one nothing is open
 * @param on today, by the calendar of London
 * @param released the grading under which the text was released
 */
export function isOpenNow(now: Grading | undefined, on: CalendarDate, released?: Grading): boolean {
  if (!now) return false
  const last = closesAt(now)
  if (last !== undefined && last < on) return false
  return released === undefined || !isStricter(now, released)
}
