import type { Given } from '#functions/platform/intelligence/new-item.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { findRecipients, type Recipient } from '#shared/form/facts/recipients.ts'
import { askedWords } from '#shared/form/fill-in/asked-words.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { type Giver, namesGiver } from '#shared/intelligence/give-away.ts'
import type { NamedRecipient } from '#shared/intelligence/item.ts'
import { type Piece, piecesAsked } from '#shared/intelligence/questions-raised.ts'
import type { FormName } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'

/** Something of a form that becomes an item of intelligence, and whom the practitioner named for it. */
export interface ToRaise extends Piece {
  readonly form: FormName
  readonly named: Given['named']
}

/** An item, who gave it and its mark are three writes of a transaction of a hundred. */
const MOST_ITEMS = 10

/**
 * What the forms that are sent say of other children, people of concern, places and trends (NWG tool, 8.2 to 8.4; seed 002). What the
 * MASE form only repeats from the assessment is not raised twice.
 */
export function whatIsRaised(
  { definitions, answers, at }: Sending,
  forms: readonly FormName[],
  giver: Giver,
): ToRaise[] {
  const today = londonClock(at).date
  const piecesOf = (form: FormName): ToRaise[] => {
    const definition = definitions[form]
    const recipients = findRecipients(definition, answers[form])
    return piecesAsked(definition, answers[form], today).map((piece) => ({
      ...piece,
      form,
      named: namedFor(piece, definition, recipients, giver),
    }))
  }
  const assessed = piecesOf('assessment')
  const others = forms.filter((form) => form !== 'assessment').flatMap(piecesOf)
  return [...assessed, ...others.filter((piece) => !isRepeated(piece, assessed, definitions.assessment))]
}

/**
 * Whom the list beside a question names; for one without a list, those of the lists about the same. Who gave an item does not stand in
 * it: that they told somebody themselves is left out.
 */
function namedFor(
  { question }: Piece,
  definition: FormDefinition,
  recipients: readonly Recipient[],
  giver: Giver,
): NamedRecipient[] {
  const questions = questionsOf(definition)
  const hasList = questions.some((one) => one.kind === 'need-to-know' && one.about === question)
  const role = questions.find(({ id }) => id === question)?.role
  const theirs = recipients.filter((one) => (hasList ? one.about === question : one.role === role))
  return theirs
    .filter(({ contactId, someone }) => contactId !== undefined || someone !== undefined)
    .map(({ contactId, someone, told, toldOn, toldBy }) => ({
      ...(contactId && { contactId }),
      ...(someone && { someone }),
      told,
      ...(toldOn && { toldOn }),
      ...(toldBy && !namesGiver(toldBy, giver) && { toldBy }),
    }))
}

const inPlain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** Whether a text says no more than the assessment, whose answers it was filled in from, each perhaps under its question. */
function isRepeated({ text, kind }: Piece, assessed: readonly Piece[], definition: FormDefinition): boolean {
  const asked = questionsOf(definition).map((question) => inPlain(askedWords(definition, question)))
  const said = assessed.filter((one) => one.kind === kind).map((one) => inPlain(one.text))
  if (said.length === 0) return false
  const left = [...said, ...asked]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, known) => rest.replace(known, ' '), inPlain(text))
  return left.trim() === ''
}

/**
 * No more than go into one transaction: what was said at one question is put together, then what was said of one kind in one form.
 * An officer splits it.
 */
export function atMost(pieces: readonly ToRaise[]): readonly ToRaise[] {
  if (pieces.length <= MOST_ITEMS) return pieces
  const byQuestion = together(pieces, ({ form, question }) => `${form} ${question}`)
  return byQuestion.length <= MOST_ITEMS
    ? byQuestion
    : together(byQuestion, ({ form, kind }) => `${form} ${kind}`)
}

const together = (pieces: readonly ToRaise[], sameFor: (piece: ToRaise) => string): ToRaise[] =>
  [...Map.groupBy(pieces, sameFor).values()].map((same) => {
    const [first] = same as [ToRaise, ...ToRaise[]]
    if (same.length === 1) return first
    const named = new Map(same.flatMap((one) => one.named).map((one) => [JSON.stringify(one), one]))
    return {
      ...first,
      details: {},
      text: same.map(({ text }) => text).join('\n\n'),
      named: [...named.values()],
    }
  })
