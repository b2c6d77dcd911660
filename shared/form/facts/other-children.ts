import { checkNhsNumber } from '../../identifiers/nhs-number.ts'
import { checkPostcode } from '../../identifiers/postcode.ts'
import { checkUpn } from '../../identifiers/upn.ts'
import { type Answers, isDateParts, isRowEmpty, type Row, rowsOf } from '../answers/answers.ts'
import { columnsOf } from '../answers/columns.ts'
import { findByRole } from '../answers/find-by-role.ts'
import type { FormDefinition, Question } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import { dateIn } from '../progress/check-date.ts'
import type { ChildFacts } from './child-facts.ts'

/** The other children of the family whom a form is about as well. What is not valid is left out. */
export function findOtherChildren(definition: FormDefinition, answers: Answers): ChildFacts[] {
  const found = findByRole(definition, answers, 'children')
  if (!found) return []
  const { question, answer } = found
  return rowsOf(answer)
    .filter((row) => !isRowEmpty(row))
    .map((row) => factsOf(question, row))
}

function factsOf(question: Question, row: Row): ChildFacts {
  const cell = (role: Role) => row[columnsOf(question).find((column) => column.role === role)?.id ?? '']
  const typed = (role: Role) => {
    const value = cell(role)
    return typeof value === 'string' ? value.trim() : ''
  }
  const birth = cell('person.date-of-birth')
  const born = isDateParts(birth) ? dateIn(birth) : undefined
  const expected = isDateParts(birth) && birth.estimate === 'expected'
  const [nhs, upn, postcode] = [
    checkNhsNumber(typed('child.nhs-number')),
    checkUpn(typed('child.upn')),
    checkPostcode(typed('child.postcode')),
  ]
  return {
    ...(typed('person.name') && { name: typed('person.name') }),
    ...(born && (expected ? { expected: born } : { dateOfBirth: born })),
    ...(nhs.ok && { nhsNumber: nhs.value }),
    ...(upn.ok && { upn: upn.value }),
    ...(postcode.ok && { postcode: postcode.value }),
  }
}
