import type { Answers } from '../form/answers/answers.ts'
import { questionsOf } from '../form/answers/columns.ts'
import { isAsked } from '../form/answers/conditions.ts'
import { findAnswer } from '../form/answers/shape.ts'
import type { FormDefinition } from '../form/format/definition.ts'
import type { Role } from '../form/format/roles.ts'
import { inText, isOfProfessionals, textsOf } from '../mentions/extract-mentions.ts'
import type { Found } from '../mentions/found.ts'
import type { ItemDetails, ItemKind } from './kinds.ts'
import type { Piece } from './questions-raised.ts'

/** What these say is of the child, the family and their home, which the record itself is about. */
const ofTheFamily = /^(?:child\.|placement\.|parents$|children$|household$|family$|person\.|consent\.)/

const isOfTheFamily = (role: Role | undefined): boolean => role !== undefined && ofTheFamily.test(role)

/**
 * Vehicles, telephone numbers, accounts and places that the answers of a form name, wherever they do, each once with the sentence
 * that names it. Those of the child's family and of professionals are not among them.
 */
export function piecesMentioned(definition: FormDefinition, answers: Answers): Piece[] {
  const found = new Map<string, Piece>()
  for (const question of questionsOf(definition)) {
    if (!isAsked(question, answers) || isOfProfessionals(question.role) || isOfTheFamily(question.role))
      continue
    for (const text of textsOf(question, findAnswer(question, answers)))
      for (const one of inText(text))
        if (!found.has(one.key))
          found.set(one.key, {
            question: question.id,
            ...whatItIs(one),
            text: sentenceWith(text, one),
            mentioned: true,
          })
  }
  return [...found.values()]
}

function whatItIs({ kind, text, key }: Found): { kind: ItemKind; details: ItemDetails } {
  if (kind === 'vehicle') return { kind, details: { registration: text } }
  if (kind === 'telephone') return { kind, details: { number: text } }
  if (kind === 'email') return { kind: 'account', details: { service: 'Email', handle: text } }
  if (kind === 'handle') return { kind: 'account', details: { handle: text } }
  return { kind: 'place', details: key.startsWith('postcode:') ? { postcode: text } : { address: text } }
}

/** The first sentence that names it; the whole text where it goes over the end of one. */
const sentenceWith = (text: string, { key }: Found): string =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .find((sentence) => inText(sentence).some((one) => one.key === key))
    ?.trim() ?? text.trim()
