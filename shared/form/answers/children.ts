import type { Question } from '../format/definition.ts'
import { type Answers, type Cell, isRowEmpty, rowsOf, textOf } from './answers.ts'

/** The key of the child whom the form is about, among several of one family. The others have those of their rows. */
export const THE_CHILD = 'child'

/** One child of those whom a form is about: the key stays when another child is taken out of the form. */
export interface ChildOnForm {
  readonly key: string
  readonly name: string
}

type AsksWhichChildren = Pick<Extract<Question, { kind: 'children' }>, 'child' | 'others'>

/** The children among whom a question asks which it concerns: the child first, then the others in their order. */
export function childrenIn({ child, others }: AsksWhichChildren, answers: Answers): ChildOnForm[] {
  const own = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined)
  return [
    { key: THE_CHILD, name: textOf(own(child)) || 'The child this form is about' },
    ...rowsOf(own(others)).flatMap((row, place): ChildOnForm[] =>
      isRowEmpty(row) || typeof row.row !== 'string'
        ? []
        : [{ key: row.row, name: text(row.name) || `Other child ${place + 1}, whose name is not given` }],
    ),
  ]
}

/** Which children a cell names, in words. Who was taken out of the form since stays visible as somebody who was. */
export const namesOfChildren = (asked: AsksWhichChildren, cell: Cell, answers: Answers): string[] => {
  const children = childrenIn(asked, answers)
  return (Array.isArray(cell) ? cell : []).map(
    (key) => children.find((one) => one.key === key)?.name ?? 'A child who is no longer on this form',
  )
}

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '')
