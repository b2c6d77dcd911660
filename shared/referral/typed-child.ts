import { dateIn } from '../form/progress/check-date.ts'
import type { Checked } from '../identifiers/checked.ts'
import { checkNhsNumber } from '../identifiers/nhs-number.ts'
import { checkPostcode } from '../identifiers/postcode.ts'
import { checkUpn } from '../identifiers/upn.ts'
import type { ChildSummary } from './referral.ts'

/** What was typed of a child before there was a form to type it into. */
interface TypedChild {
  readonly name?: string
  readonly dateOfBirth?: { readonly day: string; readonly month: string; readonly year: string }
  readonly nhsNumber?: string
  readonly upn?: string
  readonly postcode?: string
}

/** Who the child is, as lists show it. What is not valid is left out. */
export function summaryOf({ name, dateOfBirth, nhsNumber, upn, postcode }: TypedChild): ChildSummary {
  const valid = (checked: Checked) => (checked.ok ? checked.value : undefined)
  return {
    name: name || undefined,
    dateOfBirth: dateOfBirth && dateIn(dateOfBirth),
    nhsNumber: valid(checkNhsNumber(nhsNumber ?? '')),
    upn: valid(checkUpn(upn ?? '')),
    postcode: valid(checkPostcode(postcode ?? '')),
  }
}
