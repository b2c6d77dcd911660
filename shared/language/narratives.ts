import { type Answers, rowsOf } from '../form/answers/answers.ts'
import { columnsOf } from '../form/answers/columns.ts'
import { controlName, moreControl } from '../form/answers/names.ts'
import { rowKeyOf } from '../form/answers/row-keys.ts'
import type { Column, Question, Section } from '../form/format/definition.ts'
import { type Found, findPhrases } from './find-phrases.ts'
import { plainInConsent } from './plain-in-consent.ts'

/** A text that somebody wrote as an answer, and the control that it was typed into. */
interface Narrative {
  readonly control: string
  readonly text: string
}

export interface FoundInAnswer extends Found {
  readonly question: string
  /** Name of the control that holds it. */
  readonly control: string
  /** The whole text of that control. */
  readonly text: string
}

/** What a child, a parent or a carer says is theirs, with or without quotation marks. */
const theirWords: readonly (string | undefined)[] = [
  'voice.child',
  'voice.child.wishes',
  'voice.child.disclosure',
  'voice.parent',
  'voice.parent.wishes',
]

/** Whether a question is about consent to sharing, where some phrases are plain words. */
export const isPlainInConsent = ({ role }: Question): boolean => role?.startsWith('consent.') ?? false

/** Whether the answer to a question is the practitioner's own writing. */
export const isOwnWords = ({ role, answeredBy }: Question): boolean =>
  answeredBy !== 'manager' && !theirWords.includes(role)

const isWritten = ({ kind }: Question | Column): boolean => kind === 'text' || kind === 'paragraph'

/** All free text that was typed for a question: its answer, the cells of its rows, and its extra space. */
function narrativesOf(question: Question, answers: Answers): Narrative[] {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (!answer) return []
  const { value, more } = answer
  const written = columnsOf(question).filter(isWritten)
  const cells = rowsOf(answer).flatMap((row, place) =>
    written.map(({ id }) => ({
      control: controlName(question.id, rowKeyOf(question, row, place), id),
      text: row[id],
    })),
  )
  const all = [
    ...(isWritten(question) ? [{ control: question.id, text: value }] : []),
    ...cells,
    { control: moreControl(question.id), text: more },
  ]
  return all.filter((one): one is Narrative => typeof one.text === 'string' && one.text !== '')
}

/**
 * The phrases in what a practitioner wrote on a page of a form. Only what was typed is looked at: labels are the
 * instrument's, and what was chosen is its wording too.
 */
export const findInAnswers = (section: Section, answers: Answers): FoundInAnswer[] =>
  section.questions.filter(isOwnWords).flatMap((question) =>
    narrativesOf(question, answers).flatMap(({ control, text }) =>
      findPhrases(text)
        .filter(({ phrase }) => !(isPlainInConsent(question) && plainInConsent.includes(phrase)))
        .map((found) => ({ ...found, question: question.id, control, text })),
    ),
  )
