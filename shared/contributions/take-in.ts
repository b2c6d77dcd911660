import {
  type Answer,
  type Answers,
  hasValue,
  isAnswered,
  isKept,
  isRowEmpty,
  type Row,
  rowsOf,
} from '../form/answers/answers.ts'
import { linesOf } from '../form/answers/columns.ts'
import { findAnswer } from '../form/answers/shape.ts'
import type { DisplayFacts } from '../form/document/display.ts'
import { freezeAnswer } from '../form/document/freeze.ts'
import type { Question, Section } from '../form/format/definition.ts'
import { askedSection } from './asked-section.ts'
import { plainText } from './plain-text.ts'

/**
 * Puts what a contributor added into a page of the assessment. Nothing that its author wrote is changed: an open
 * question takes the contributor's answer, any other gets it beside its own, in the extra space. Each says whose it is.
 *
 * @param whose who added it and when, as a reader should see it: 'Ada Byrne, School nurse, 3 May 2026'
 */
export function takeIn(
  section: Section,
  own: Answers,
  added: Answers,
  whose: string,
  facts: DisplayFacts,
): Answers {
  const asked = askedSection(section)?.questions ?? []
  const taken = asked.flatMap((question): [string, Answer][] => {
    const theirs = findAnswer(question, added)
    if (!theirs || !isKept(theirs)) return []
    return [[question.id, joined(question, own[question.id], theirs, whose, facts)]]
  })
  return { ...own, ...Object.fromEntries(taken) }
}

function joined(
  question: Question,
  mine: Answer | undefined,
  theirs: Answer,
  whose: string,
  facts: DisplayFacts,
): Answer {
  const { more = '', ...answer } = theirs
  if (!isAnswered(mine)) return note({ ...mine, ...answer }, [mine?.more, `Added by ${whose}`, more])
  const rows = rowsThatAreOpen(question, mine, theirs)
  const filled: Answer = rows.length > 0 ? { ...mine, value: [...rowsOf(mine), ...rows] } : { ...mine }
  const said = plainText(freezeAnswer(question, withoutRows(theirs, rows), facts))
  const about = said === '' ? `Added to by ${whose}` : `${whose} adds:\n${said}`
  return note(filled, [mine?.more, about, more])
}

/** Rows that stand beside the author's own: people they did not name, lines of a list that they left open. */
function rowsThatAreOpen(question: Question, mine: Answer | undefined, theirs: Answer): Row[] {
  if (mine?.mark && !hasValue(mine)) return []
  if (question.kind === 'repeat') return rowsOf(theirs).filter((row) => !isRowEmpty(row))
  if (linesOf(question).length === 0) return []
  const answered = new Set(
    rowsOf(mine)
      .filter((row) => !isRowEmpty(row))
      .map(({ row }) => row),
  )
  return rowsOf(theirs).filter((row) => !isRowEmpty(row) && !answered.has(row.row ?? ''))
}

const withoutRows = (answer: Answer, rows: readonly Row[]): Answer =>
  rows.length === 0 ? answer : { ...answer, value: rowsOf(answer).filter((row) => !rows.includes(row)) }

const note = (answer: Answer, texts: readonly (string | undefined)[]): Answer => ({
  ...answer,
  more: texts.filter((text) => text !== undefined && text.trim() !== '').join('\n\n'),
})
