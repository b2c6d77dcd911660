import { type Answer, type Answers, isKept, isRowEmpty, rowsOf } from '#shared/form/answers/answers.ts'
import { linesOf } from '#shared/form/answers/columns.ts'
import { shownLabel } from '#shared/form/answers/wording.ts'
import type { Question, Section } from '#shared/form/format/definition.ts'
import { labelOf } from './about-question.tsx'

/**
 * A part of a page that two people can differ about: a question, or one line of a fixed list. What a question has besides
 * its lines (why there is no answer, a note) is a piece of its own.
 */
export interface Piece {
  readonly id: string
  readonly label: string
  readonly question: Question
  readonly line?: string
}

/** The pieces of a page, in its order. */
export const piecesOf = (section: Section): Piece[] =>
  section.questions.flatMap((question) => [
    ...linesOf(question).map((line) => ({
      id: `${question.id} ${line.id}`,
      label: shownLabel(line),
      question,
      line: line.id,
    })),
    { id: question.id, label: labelOf(question), question },
  ])

/** The answer to a piece; `undefined` where nothing stands there. */
export function pieceOf({ question, line }: Piece, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (line !== undefined) {
    const row = rowsOf(answer).find((one) => one.row === line)
    return row && !isRowEmpty(row) ? { value: [row] } : undefined
  }
  if (!answer || linesOf(question).length === 0) return isKept(answer) ? answer : undefined
  const { value, ...rest } = answer
  return isKept(rest) ? rest : undefined
}

/** Puts pieces together again. */
export function joinPieces(given: readonly (readonly [Piece, Answer | undefined])[]): Answers {
  const answers: Answers = {}
  for (const [{ question, line }, answer] of given) {
    if (!answer) continue
    const before = answers[question.id]
    answers[question.id] =
      line === undefined
        ? { ...before, ...answer }
        : { ...before, value: [...rowsOf(before), ...rowsOf(answer)] }
  }
  return answers
}

/** A short mark for each piece that is answered, by which one can tell later whether it was changed. */
export const marksOf = (section: Section, answers: Answers): string =>
  piecesOf(section)
    .flatMap((piece) => {
      const answer = pieceOf(piece, answers)
      return answer ? [`${piece.id}=${markOf(answer)}`] : []
    })
    .join(';')

export const marksIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(';').flatMap((one): [string, string][] => {
      const at = one.lastIndexOf('=')
      return at < 0 ? [] : [[one.slice(0, at), one.slice(at + 1)]]
    }),
  )

/** Tells answers apart and proves nothing: the FNV-1a hash, 32 bits. */
export function markOf(answer: Answer | undefined): string {
  if (!answer) return ''
  let hash = 0x811c9dc5
  for (const character of canonical(answer))
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The same text for the same content, in whatever order its parts come. */
const canonical = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? `{${Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => `${key}:${canonical(part)}`)}}`
    : Array.isArray(value)
      ? `[${value.map(canonical)}]`
      : JSON.stringify(value)
