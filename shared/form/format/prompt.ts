import * as z from 'zod'
import { condition, identifier, indicatorState, words } from './question.ts'

/** How many indicators, or steps of scales, there are. */
const count = z.strictObject({
  /** The indicator lists and scales that are counted, by the ids of their questions; all of the form when left out. */
  in: z.array(identifier).min(1).max(60).optional(),
  /** Counts only these indicators, by the ids of their rows, such as the one that is a floor by itself. */
  rows: z.array(identifier).min(1).max(60).optional(),
  /** Counts only those of this level. */
  level: identifier.optional(),
  /** What has been said of an indicator for it to count; 'present' alone when left out. */
  states: z.array(indicatorState).min(1).optional(),
  atLeast: z.int().min(1).max(500),
})

const fact = z
  .union([
    z.strictObject({ count }),
    /** The child is younger than this, in years, on the day of asking. Never holds where the age is not known. */
    z.strictObject({ under: z.int().min(1).max(25) }),
    condition,
  ])
  .meta({ id: 'fact' })

/** What must be so for a prompt: one fact, any of several, or all of them. */
const when = z
  .union([
    z.strictObject({ any: z.array(fact).min(2).max(20) }),
    z.strictObject({ all: z.array(fact).min(2).max(20) }),
    fact,
  ])
  .meta({ id: 'facts' })

/** What the form asks for next; where areas of one partnership differ, in the words for that area. */
const asks = z.union([words, z.strictObject({ area: identifier, words })])

/**
 * A rule of the form that speaks up and decides nothing. It explains itself: what it says, which answers led to it, what
 * it asks for next.
 */
export const prompt = z
  .strictObject({
    id: identifier,
    /** Always when left out. */
    when: when.optional(),
    /** In place of '{count}' stands the number counted. */
    says: words,
    /** The level that the form would give. Of several prompts the highest counts. */
    suggests: identifier.optional(),
    /** The level that the form suggests is raised by one (once, however many prompts say so). */
    raises: z.literal(true).optional(),
    /** A floor: the form does not let the child be recorded below this level without an answer why. */
    floor: identifier.optional(),
    asks: z.array(asks).max(10).optional(),
  })
  .meta({ id: 'prompt' })

/** The levels that a form speaks of, lowest first. `means` explains one. */
export const levels = z
  .array(z.strictObject({ id: identifier, label: words, means: words.optional() }))
  .min(2)
  .max(10)

export type Prompt = z.infer<typeof prompt>
export type PromptFact = z.infer<typeof fact>
export type PromptCondition = z.infer<typeof when>
