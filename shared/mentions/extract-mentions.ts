import { type Answer, type Answers, type Cell, rowsOf } from '../form/answers/answers.ts'
import { columnsOf } from '../form/answers/columns.ts'
import { findAnswer } from '../form/answers/shape.ts'
import type { FrozenDocument } from '../form/document/document.ts'
import type { Column, FormDefinition, Question } from '../form/format/definition.ts'
import type { Role } from '../form/format/roles.ts'
import type { ChildSummary, FormName } from '../referral/referral.ts'
import type { Found } from './found.ts'
import { findEmails, findHandles } from './handles.ts'
import { type Mention, MOST_MENTIONS, mentionKinds, type StoredMentions } from './mention.ts'
import { otherNames, peopleIn, somebody } from './people.ts'
import { findPlaces } from './places.ts'
import { findTelephones } from './telephones.ts'
import { findVehicles } from './vehicles.ts'

/** A form that was sent: what was asked and shown, and the answers as they are stored. */
export interface SentForm {
  readonly form: FormName
  readonly document: FrozenDocument
  readonly definition: FormDefinition
  readonly answers: Answers
}

/** What these say is of those who work with the child, and would join every referral of one school. */
const ofProfessionals =
  /^(?:worker|contributors?|contributor\..*|worker\..*|mase\.manager.*|manager\..*|child\.gp|child\.school.*|assessment\..*|plan\..*|quality)$/

export const isOfProfessionals = (role: Role | undefined): boolean =>
  role !== undefined && ofProfessionals.test(role)

/**
 * What the forms of a referral name that might be named in another as well: people in rows, and vehicles, telephone
 * numbers, addresses of mail, names in social media and places anywhere in the answers. Only what was asked counts. Where
 * something stands in several answers, it is withheld only where all of them are.
 *
 * @param children the children whom the referral is about
 */
export function extractMentions(
  forms: readonly SentForm[],
  children: readonly ChildSummary[],
): Omit<StoredMentions, 'sentAt'> {
  const found = [
    ...forms.flatMap(inForm),
    ...children.flatMap(({ name, dateOfBirth }): Mention[] => {
      const child = somebody('child', name ?? '', dateOfBirth)
      return child ? [{ ...child, form: 'assessment', section: 'The child', subject: true }] : []
    }),
  ]
  const mentions = once(found).toSorted((a, b) => mentionKinds.indexOf(a.kind) - mentionKinds.indexOf(b.kind))
  return {
    mentions: mentions.slice(0, MOST_MENTIONS),
    ...(mentions.length > MOST_MENTIONS && { more: true as const }),
  }
}

function inForm({ form, document, definition, answers }: SentForm): Mention[] {
  const asked = new Map(
    document.sections.flatMap((section) => section.questions.map(({ id }) => [id, section.title])),
  )
  const keepsSome = definition.sections.some(({ questions }) => questions.some(({ audience }) => audience))
  return definition.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id, role }) => asked.has(id) && !isOfProfessionals(role))
    .flatMap((question) => {
      // What was added to any question may be about one that is withheld.
      const isKept = question.audience !== undefined || (question.role === 'additional' && keepsSome)
      const where = {
        form,
        section: asked.get(question.id) ?? '',
        ...(isKept && { withheld: true as const }),
      }
      return inQuestion(question, answers).map((one) => ({ ...one, ...where }))
    })
}

function inQuestion(question: Question, answers: Answers) {
  const answer = findAnswer(question, answers)
  const names = question.role === 'child.other-names' ? otherNames(textOf(answer)) : []
  return [...peopleIn(question, answers), ...names, ...textsOf(question, answer).flatMap(inText)]
}

/** The vehicles, numbers, accounts and places that a text names. */
export const inText = (text: string): Found[] => [
  ...findVehicles(text),
  ...findTelephones(text),
  ...findEmails(text),
  ...findHandles(text),
  ...findPlaces(text),
]

const textOf = (answer: Answer | undefined): string => (typeof answer?.value === 'string' ? answer.value : '')

/** What somebody wrote in their own words: no choices, no numbers of records. */
export function textsOf(question: Question, answer: Answer | undefined): string[] {
  const rows = rowsOf(answer)
  const cells = columnsOf(question)
    .filter((column) => isWritten(column) && !isOfProfessionals(column.role))
    .flatMap((column) => rows.map((row) => written(row[column.id])))
  const own = isWritten(question) ? textOf(answer) : ''
  return [...cells, own, answer?.more ?? ''].filter((text) => text.trim() !== '')
}

const kindsOfText = new Set(['text', 'paragraph', 'telephone', 'email', 'postcode'])
const isWritten = ({ kind }: Column | Question): boolean => kindsOfText.has(kind)
const written = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')

/** Each thing once, by its key: the first place, a date of birth from any, and withheld only where it always is. */
function once(found: readonly Mention[]): Mention[] {
  const byKey = new Map<string, Mention>()
  for (const mention of found) {
    const before = byKey.get(mention.key)
    byKey.set(mention.key, before ? merged(before, mention) : mention)
  }
  return [...byKey.values()]
}

/** What stands open says nothing that only a withheld answer said. */
function merged(before: Mention, mention: Mention): Mention {
  const subject = before.subject ?? mention.subject
  const open = joined(before, mention)
  return subject ? { ...open, subject } : open
}

function joined(before: Mention, mention: Mention): Mention {
  if (Boolean(before.withheld) !== Boolean(mention.withheld)) return before.withheld ? mention : before
  const dateOfBirth = before.dateOfBirth ?? mention.dateOfBirth
  const kind = mention.kind === 'child' ? 'child' : before.kind
  return { ...before, kind, ...(dateOfBirth && { dateOfBirth }) }
}
