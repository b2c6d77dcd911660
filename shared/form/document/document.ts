import type { Mark } from '../answers/answers.ts'
import type { FormKind } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import type { Guidance } from '../prompts/guidance.ts'

/** Who may read an answer that is kept from the others. */
export type Audience = 'intelligence'

/** A row of a table as shown: a text for each of its columns, in order. */
export type FrozenRow = readonly string[]

/** An answer as it is shown. Texts are plain: markup in them is only characters. Line breaks are kept. */
export type FrozenAnswer =
  | { readonly as: 'empty' }
  | { readonly as: 'mark'; readonly mark: Mark; readonly text: string }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'list'; readonly items: readonly string[] }
  | {
      readonly as: 'rows'
      readonly columns: readonly string[]
      readonly rows: readonly FrozenRow[]
      /** For fixed rows, such as indicators: the id of each, so that versions can be compared. */
      readonly ids?: readonly string[]
      /** For each row the places of the columns that were not asked in it and hold nothing: no gap, unlike what is empty. */
      readonly notAsked?: readonly (readonly number[])[]
    }
  /** There may be an answer, and this reader may not see it. */
  | { readonly as: 'withheld'; readonly audience: Audience }

/** A question as it was asked, with its answer. */
export interface FrozenQuestion {
  readonly id: string
  readonly number?: string
  /** The words that were shown. */
  readonly label: string
  /** The instrument's own words, where others were shown in their place. */
  readonly originalLabel?: string
  readonly role?: Role
  readonly audience?: Audience
  readonly answeredBy?: 'manager'
  readonly answer: FrozenAnswer
}

export interface FrozenSection {
  readonly id: string
  readonly title: string
  readonly questions: readonly FrozenQuestion[]
}

/** A form with its answers, complete in itself: later changes of the tool do not reach it. */
export interface FrozenDocument {
  readonly form: {
    readonly id: string
    readonly version: string
    readonly kind: FormKind
    readonly title: string
    readonly source: string
  }
  /** The day on which the answers were put in these words, YYYY-MM-DD: what ages are reckoned on. */
  readonly on: string
  readonly sections: readonly FrozenSection[]
  /** What the form's own rules said to these answers on that day, where it has any. */
  readonly guidance?: Guidance
}

/** Takes out what is kept for other audiences. The question stays, so that a reader knows whom to ask. */
export function redact(document: FrozenDocument, audiences: readonly Audience[]): FrozenDocument {
  const kept = questionsKept(document, audiences)
  const numbers = kept.flatMap(({ number }) => number ?? [])
  const seen = (question: FrozenQuestion): FrozenQuestion =>
    question.audience !== undefined && kept.includes(question)
      ? { ...question, answer: { as: 'withheld', audience: question.audience } }
      : question.role === 'additional'
        ? { ...question, answer: redactAdditions(question.answer, numbers) }
        : question
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, questions: section.questions.map(seen) })),
    ...(document.guidance && { guidance: redactGuidance(document, document.guidance, audiences) }),
  }
}

const questionsKept = ({ sections }: FrozenDocument, audiences: readonly Audience[]): FrozenQuestion[] =>
  sections
    .flatMap(({ questions }) => questions)
    .filter(({ audience }) => audience !== undefined && !audiences.includes(audience))

/**
 * What was added to a question, by its number in the first column, is for the same eyes as its answer; and so is what was
 * added to a whole section that holds such a question.
 */
function redactAdditions(answer: FrozenAnswer, numbers: readonly string[]): FrozenAnswer {
  if (answer.as !== 'rows') return answer
  const isKept = ([to = '']: FrozenRow) =>
    (to.match(/\d+(?:\.\d+)*/g) ?? []).some((one) =>
      numbers.some((number) => number === one || number.startsWith(`${one}.`)),
    )
  return {
    ...answer,
    rows: answer.rows.map((row) =>
      isKept(row) ? [row[0] ?? '', ...row.slice(1).map(() => 'Withheld')] : row,
    ),
  }
}

/** A prompt may rest on an answer that is kept for others: then that it was answered is all that it tells. */
function redactGuidance(
  document: FrozenDocument,
  guidance: Guidance,
  audiences: readonly Audience[],
): Guidance {
  const kept = questionsKept(document, audiences).map(({ id }) => id)
  return {
    ...guidance,
    prompts: guidance.prompts.map((prompt) => ({
      ...prompt,
      because: prompt.because.map((one) =>
        kept.includes(one.question) ? { ...one, answer: 'Withheld' } : one,
      ),
    })),
  }
}
