import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import type { Checked } from '../../identifiers/checked.ts'
import { checkNhsNumber } from '../../identifiers/nhs-number.ts'
import { checkPostcode } from '../../identifiers/postcode.ts'
import { checkUpn } from '../../identifiers/upn.ts'
import { type Answers, isDateParts } from '../answers/answers.ts'
import { findByRole, textByRole } from '../answers/find-by-role.ts'
import type { FormDefinition } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import { dateIn } from '../progress/check-date.ts'

/** Who the child is, in stored forms. What is not valid is left out. */
export interface ChildFacts {
  readonly name?: string
  readonly dateOfBirth?: CalendarDate
  /** When an unborn child is expected: no date of birth, and nothing that a child could be known by. */
  readonly expected?: CalendarDate
  readonly nhsNumber?: string
  readonly upn?: string
  readonly postcode?: string
}

/** Reads who the child is from the answers of any form whose questions carry the roles of a child. */
export function findChildFacts(definition: FormDefinition, answers: Answers): ChildFacts {
  const text = (role: Role) => textByRole(definition, answers, role)
  const valid = (checked: Checked) => (checked.ok ? checked.value : undefined)
  const birth = findByRole(definition, answers, 'child.date-of-birth')?.answer?.value
  const facts = {
    name: text('child.name') || undefined,
    dateOfBirth: isDateParts(birth) && birth.estimate !== 'expected' ? dateIn(birth) : undefined,
    expected: isDateParts(birth) && birth.estimate === 'expected' ? dateIn(birth) : undefined,
    nhsNumber: valid(checkNhsNumber(text('child.nhs-number'))),
    upn: valid(checkUpn(text('child.upn'))),
    postcode: valid(checkPostcode(text('child.postcode'))),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
