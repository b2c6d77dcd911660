import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { checkNhsNumber } from '#shared/identifiers/nhs-number.ts'
import { checkPostcode } from '#shared/identifiers/postcode.ts'
import { checkUpn } from '#shared/identifiers/upn.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { nameParts } from './name-parts.ts'

/** What is known of a child in the form in which it can be compared. What is missing or wrong is left out. */
export interface KnownChild {
  readonly nameParts: readonly string[]
  readonly dateOfBirth?: string
  readonly nhsNumber?: string
  readonly upn?: string
  readonly postcode?: string
}

/** Makes what was typed about a child comparable. */
export function knownChild(child: ChildSummary): KnownChild {
  const valid = (check: (text: string) => { ok: true; value: string } | { ok: false }, text?: string) => {
    const checked = check(text ?? '')
    return checked.ok ? checked.value : undefined
  }
  return {
    nameParts: nameParts(child.name ?? ''),
    dateOfBirth: isCalendarDate(child.dateOfBirth ?? '') ? child.dateOfBirth : undefined,
    nhsNumber: valid(checkNhsNumber, child.nhsNumber),
    upn: valid(checkUpn, child.upn),
    postcode: valid(checkPostcode, child.postcode),
  }
}
