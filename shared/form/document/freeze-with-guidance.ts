import type { Answers } from '../answers/answers.ts'
import type { FormDefinition } from '../format/definition.ts'
import { findPrompts } from '../prompts/find-prompts.ts'
import type { DisplayFacts } from './display.ts'
import type { FrozenDocument } from './document.ts'
import { freeze } from './freeze.ts'

/** As `freeze`, with what the form's own rules had to say to the answers on that day. */
export function freezeWithGuidance(
  definition: FormDefinition,
  answers: Answers,
  facts: DisplayFacts,
): FrozenDocument {
  const document = freeze(definition, answers, facts)
  return definition.prompts
    ? { ...document, guidance: findPrompts(definition, answers, { on: facts.on }) }
    : document
}
