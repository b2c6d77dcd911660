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
