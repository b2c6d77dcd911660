import { type Answer, type Answers, textOf } from '#shared/form/answers/answers.ts'
import type { Section } from '#shared/form/format/definition.ts'
import { joinPieces, markOf, marksIn, type Piece, pieceOf, piecesOf } from './pieces.ts'

export type Keep = 'mine' | 'theirs' | 'both'

/** A piece of a page that stands otherwise with me than with them. */
export interface Difference {
  readonly piece: Piece
  readonly mine: Answer | undefined
  readonly theirs: Answer | undefined
  /** Who changed it since the page was opened. */
  readonly changedBy: 'me' | 'them' | 'both'
  /** What is kept unless the person says otherwise: never less than what anybody typed. */
  readonly keep: Keep
  /** Both can stand one below the other: only in a narrative. */
  readonly canKeepBoth: boolean
}

/** How a page as I typed it and as somebody else saved it meanwhile differ. `opened` are the marks of what I began with. */
export function compare(section: Section, mine: Answers, theirs: Answers, opened: string): Difference[] {
  const marks = marksIn(opened)
  return piecesOf(section).flatMap((piece): Difference[] => {
    const [own, other] = [pieceOf(piece, mine), pieceOf(piece, theirs)]
    if (markOf(own) === markOf(other)) return []
    const before = marks.get(piece.id) ?? ''
    const changedBy = markOf(own) === before ? 'them' : markOf(other) === before ? 'me' : 'both'
    const canKeepBoth = piece.question.kind === 'paragraph' && textOf(own) !== '' && textOf(other) !== ''
    const keep =
      changedBy === 'them' ? 'theirs' : changedBy === 'me' ? 'mine' : keepAll(own, other, canKeepBoth)
    return [{ piece, mine: own, theirs: other, changedBy, keep, canKeepBoth }]
  })
}

/** Where both changed it: what holds the other's words as well, else both, else what there is at all. */
function keepAll(mine: Answer | undefined, theirs: Answer | undefined, canKeepBoth: boolean): Keep {
  if (!mine) return 'theirs'
  if (!canKeepBoth) return 'mine'
  if (textOf(theirs).includes(textOf(mine))) return 'theirs'
  return textOf(mine).includes(textOf(theirs)) ? 'mine' : 'both'
}

/** The page as it was chosen, piece by piece. */
export function putTogether(
  section: Section,
  mine: Answers,
  differences: readonly Difference[],
  chosen: (difference: Difference) => Keep,
): Answers {
  const differing = new Map(differences.map((one) => [one.piece.id, one]))
  return joinPieces(
    piecesOf(section).map((piece) => {
      const difference = differing.get(piece.id)
      return [piece, difference ? keep(difference, chosen(difference)) : pieceOf(piece, mine)]
    }),
  )
}

function keep({ mine, theirs, canKeepBoth }: Difference, which: Keep): Answer | undefined {
  if (which === 'theirs') return theirs
  if (which === 'mine' || !canKeepBoth) return mine
  return { ...theirs, ...mine, value: `${textOf(mine)}\n\n${textOf(theirs)}` }
}
