import { columnsOf } from '../answers/columns.ts'
import type { Question } from '../format/definition.ts'
import type { Complaint } from './complaint.ts'

/**
 * What is wrong with a question that asks which children it concerns: the two questions that it names must be there, one
 * with the name of the child, the other rows that have keys and a name.
 *
 * @param path where the question or column stands in the file
 */
export function brokenChildren(
  asked: Extract<Question, { kind: 'children' }> | { kind: 'children'; child: string; others: string },
  path: string,
  questions: readonly Question[],
): Complaint[] {
  const child = questions.find(({ id }) => id === asked.child)
  const others = questions.find(({ id }) => id === asked.others)
  const complaints: Complaint[] = []
  if (child?.kind !== 'text')
    complaints.push({
      path: `${path}.child`,
      what: `There is no question '${asked.child}' of one line`,
      remedy: 'Name the question of this form that holds the name of the child',
    })
  if (others?.kind !== 'repeat' || !others.keyed || !columnsOf(others).some(({ id }) => id === 'name'))
    complaints.push({
      path: `${path}.others`,
      what: `'${asked.others}' is no repeat with "keyed": true and a column 'name'`,
      remedy: 'Name the repeat of this form that holds the other children',
    })
  return complaints
}
