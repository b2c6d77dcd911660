import { type Asked, isChosen, optionsOf } from '../answers/options.ts'
import type { Condition } from '../format/definition.ts'
import type { Complaint } from './complaint.ts'
import { complain } from './placed.ts'

/** A condition names answers that can be given. */
export function unknownValues(when: Condition, other: Asked, path: readonly PropertyKey[]): Complaint[] {
  if ('answered' in when) return []
  const values = valuesOf(other)
  if (!values) return []
  const wanted = 'in' in when ? when.in : [when.equals]
  const remedy =
    values.length > 0
      ? `Use one of ${values.map((one) => `'${one}'`).join(', ')}`
      : 'Use "answered" with true or false, or name a question that is answered by choosing'
  return wanted
    .filter((value) => !values.includes(value))
    .map((value) =>
      complain(
        [...path, 'in' in when ? 'in' : 'equals'],
        `'${value}' can never be the answer to '${other.id}'`,
        remedy,
      ),
    )
}

/** What an answer can be, marks included; nothing said where it is typed. */
function valuesOf(asked: Asked): string[] | undefined {
  const marks = 'marks' in asked ? (asked.marks ?? []) : []
  if (isChosen(asked)) return [...optionsOf(asked).map(({ value }) => value), ...marks]
  if (asked.kind === 'tick') return ['yes', ...marks]
  const typed =
    !('columns' in asked || 'rows' in asked) &&
    !['date', 'date-of-birth', 'need-to-know'].includes(asked.kind)
  return typed ? undefined : [...marks]
}
