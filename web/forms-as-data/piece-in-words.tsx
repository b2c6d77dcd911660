import type { Answer } from '#shared/form/answers/answers.ts'
import type { DisplayFacts } from '#shared/form/document/display.ts'
import type { FrozenAnswer } from '#shared/form/document/document.ts'
import { freezeAnswer } from '#shared/form/document/freeze.ts'
import { TypedText } from '../components/typed-text.tsx'
import type { Piece } from './pieces.ts'

interface Props {
  readonly piece: Piece
  readonly answer: Answer | undefined
  readonly facts: DisplayFacts
}

/** What stands at a piece of a page, in words. */
export function PieceInWords({ piece, answer, facts }: Props) {
  const lines = linesOf(freezeAnswer(onlyLine(piece), answer, facts), piece.line !== undefined)
  const note = answer?.more?.trim()
  const all = note ? [...lines, `Note: ${note}`] : lines
  if (all.length === 0) return <span>Nothing</span>
  return all.map((line) => (
    <span key={line} className="govuk-!-display-block">
      <TypedText text={line} />
    </span>
  ))
}

/** The question with this one line alone. */
function onlyLine({ question, line }: Piece): Piece['question'] {
  if (line === undefined || (question.kind !== 'indicators' && question.kind !== 'checklist')) return question
  return { ...question, rows: question.rows.filter(({ id }) => id === line) } as Piece['question']
}

function linesOf(answer: FrozenAnswer, ofOneLine: boolean): readonly string[] {
  if (answer.as === 'text' || answer.as === 'mark') return [answer.text]
  if (answer.as === 'list') return answer.items
  if (answer.as !== 'rows') return []
  const from = ofOneLine ? 1 : 0
  return answer.rows.map((cells) =>
    cells
      .slice(from)
      .flatMap((cell, index) => (cell ? [`${answer.columns[index + from]}: ${cell}`] : []))
      .join('\n'),
  )
}
