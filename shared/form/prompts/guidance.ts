import type { FormDefinition } from '../format/definition.ts'

/** One of the levels that a form speaks of. */
export type Level = NonNullable<FormDefinition['levels']>[number]

/** An answer that a prompt rests on, in the words it was asked and given in. */
export interface Because {
  readonly question: string
  /** The line of a list. */
  readonly row?: string
  readonly label: string
  readonly answer: string
}

/** A rule of the form that has something to say now, and why. */
export interface Spoken {
  readonly id: string
  /** Whether it sets a floor, which asks for a reason before the form is sent below it. */
  readonly kind: 'prompt' | 'floor'
  readonly says: string
  readonly suggests?: Level
  readonly floor?: Level
  /** It raises the suggested level by one. */
  readonly raises?: true
  readonly because: readonly Because[]
  /** What the form asks for next, in the words for the area; in those for every area where that is not known. */
  readonly asks: readonly string[]
}

/** How the practitioner's opinion lies to what the form suggests. */
export type Departure = 'none' | 'above' | 'below' | 'below-floor'

/** What a form has to say to its answers, beside the opinion of the practitioner, which stands. */
export interface Guidance {
  readonly prompts: readonly Spoken[]
  /** The highest level suggested, raised once where a prompt says so, and at least every floor. */
  readonly suggested?: Level
  /** The highest floor. */
  readonly floor?: Level
  /** The level of the opinion that was given. */
  readonly opinion?: Level
  readonly departure: Departure
  /** Whether it was said why the opinion is what it is. */
  readonly reasonGiven: boolean
}
