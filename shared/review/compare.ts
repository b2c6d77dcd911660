import type { FrozenAnswer, FrozenDocument, FrozenQuestion } from '../form/document/document.ts'
import { compareRows, type RowChange } from './compare-rows.ts'

/** What became of an answer from one version to the next; what the reader may not see of either is not compared. */
export type Change = 'same' | 'changed' | 'added' | 'removed' | 'withheld'

/** One question, with what each version said. A version that did not ask it says nothing. */
export interface ComparedQuestion {
  readonly id: string
  readonly change: Change
  /** The question in the newest words that there are. */
  readonly asked: FrozenQuestion
  readonly before?: FrozenQuestion
  readonly after?: FrozenQuestion
  /** For answers in rows: what became of each row. */
  readonly columns?: readonly string[]
  readonly rows?: readonly RowChange[]
}

export interface ComparedSection {
  readonly id: string
  readonly title: string
  readonly questions: readonly ComparedQuestion[]
}

export interface Comparison {
  readonly sections: readonly ComparedSection[]
  /** How many questions there are of each kind of change. */
  readonly counts: Readonly<Record<Change, number>>
}

const EMPTY: FrozenAnswer = { as: 'empty' }

/**
 * Compares two versions of an assessment question by question. Questions are the same where their ids are, in whichever
 * section and whatever their words, so that versions of a tool can be compared. Those of the later version come first,
 * as it orders them; what only the earlier one asked stands after its section, or at the end.
 */
export function compareVersions(before: FrozenDocument, after: FrozenDocument): Comparison {
  const earlier = new Map(questionsIn(before).map((question) => [question.id, question]))
  const later = new Map(questionsIn(after).map((question) => [question.id, question]))
  const sectionsAfter = new Set(after.sections.map(({ id }) => id))
  const onlyBefore = before.sections.map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.filter((question) => !later.has(question.id)),
  }))
  const sections = [
    ...after.sections.map(
      ({ id, title, questions }): ComparedSection => ({
        id,
        title,
        questions: [
          ...questions.map((question) => compareQuestion(earlier.get(question.id), question)),
          ...(onlyBefore.find((section) => section.id === id)?.questions ?? []).map((question) =>
            compareQuestion(question, undefined),
          ),
        ],
      }),
    ),
    ...onlyBefore
      .filter(({ id, questions }) => !sectionsAfter.has(id) && questions.length > 0)
      .map(
        (section): ComparedSection => ({
          ...section,
          questions: section.questions.map((question) => compareQuestion(question, undefined)),
        }),
      ),
  ]
  return { sections, counts: countChanges(sections) }
}

const questionsIn = ({ sections }: FrozenDocument): FrozenQuestion[] =>
  sections.flatMap(({ questions }) => questions)

function countChanges(sections: readonly ComparedSection[]): Record<Change, number> {
  const counts = { same: 0, changed: 0, added: 0, removed: 0, withheld: 0 }
  for (const { change } of sections.flatMap(({ questions }) => questions)) counts[change]++
  return counts
}

function compareQuestion(
  before: FrozenQuestion | undefined,
  after: FrozenQuestion | undefined,
): ComparedQuestion {
  const asked = (after ?? before) as FrozenQuestion
  const [was, is] = [before?.answer ?? EMPTY, after?.answer ?? EMPTY]
  const compared = {
    id: asked.id,
    asked,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  }
  if (was.as === 'rows' && is.as === 'rows') return withRows(compared, was, is)
  if (was.as === 'rows' && is.as === 'empty') return withRows(compared, was, noneOf(was))
  if (was.as === 'empty' && is.as === 'rows') return withRows(compared, noneOf(is), is)
  return { ...compared, change: changeOf(was, is) }
}

type Rows = Extract<FrozenAnswer, { as: 'rows' }>

const noneOf = ({ as, columns, ids }: Rows): Rows => ({ as, columns, rows: [], ...(ids ? { ids: [] } : {}) })

function withRows(compared: Omit<ComparedQuestion, 'change'>, was: Rows, is: Rows): ComparedQuestion {
  const rows = compareRows(was, is)
  const isSame = rows.every(({ change }) => change === 'same')
  return { ...compared, columns: is.columns, rows, change: isSame ? 'same' : overall(rows) }
}

/** All rows new is a new answer, all gone is one that is gone, anything else has changed. */
function overall(rows: readonly RowChange[]): Change {
  if (rows.every(({ change }) => change === 'added')) return 'added'
  return rows.every(({ change }) => change === 'removed') ? 'removed' : 'changed'
}

function changeOf(was: FrozenAnswer, is: FrozenAnswer): Change {
  if (was.as === 'withheld' || is.as === 'withheld') return 'withheld'
  if (JSON.stringify(was) === JSON.stringify(is)) return 'same'
  if (was.as === 'empty') return 'added'
  return is.as === 'empty' ? 'removed' : 'changed'
}
