import * as z from 'zod'
import { levels, prompt } from './prompt.ts'
import { condition, guidance, identifier, question, words } from './question.ts'

/** One section is one page on the screen and one line of the task list. */
const section = z
  .strictObject({
    id: identifier,
    title: words,
    guidance: guidance.optional(),
    questions: z.array(question).min(1).max(120),
    /** What the answers must hold together before sending: one of these at least. `at` is the question to link to. */
    needs: z
      .array(z.strictObject({ anyOf: z.array(condition).min(2), at: identifier, message: words }))
      .max(10)
      .optional(),
  })
  .meta({ id: 'section' })

/** A form as data: an assessment tool, a multi-agency referral form, or what a MASE referral must carry. */
export const formDefinition = z.strictObject({
  /** Where the JSON Schema of this format is, for an editor. */
  $schema: z.string().max(2000).optional(),
  id: identifier,
  version: z.string().regex(/^[0-9]+([.-][0-9]+)*$/, 'must be numbers, such as 1 or 2017'),
  title: words,
  kind: z.enum(['assessment', 'marf', 'mase']),
  /** Whose instrument it is and when it was made. */
  source: words,
  introduction: guidance.optional(),
  levels: levels.optional(),
  prompts: z.array(prompt).max(60).optional(),
  sections: z.array(section).min(1).max(40),
})

export type FormDefinition = z.infer<typeof formDefinition>
export type Section = FormDefinition['sections'][number]
export type FormKind = FormDefinition['kind']
export type { Prompt, PromptCondition, PromptFact } from './prompt.ts'
export type { Column, Condition, GuidanceBlock, IndicatorState, Question, Source } from './question.ts'
