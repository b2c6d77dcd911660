import type { ChildAsTyped } from '#shared/api/children.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import type { Checked } from '#shared/identifiers/checked.ts'
import { readDate } from '#shared/identifiers/date.ts'
import { checkNhsNumber } from '#shared/identifiers/nhs-number.ts'
import { checkPostcode } from '#shared/identifiers/postcode.ts'
import { checkUpn } from '#shared/identifiers/upn.ts'
import { searchKeys } from '#shared/matching/match-keys.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'

const remedy = (message: string) => `${message}, or leave it empty if it is not known`

/** Reads what somebody typed of a child to search for. Each may be left out; what is typed must be right. */
export function readTypedChild(typed: ChildAsTyped): Result<ChildSummary, Failure> {
  const errors: FieldError[] = []
  const checked = (field: 'nhsNumber' | 'upn' | 'postcode', check: (text: string) => Checked) => {
    const text = typed[field]
    if (!text) return undefined
    const found = check(text)
    if (found.ok) return found.value
    errors.push({ field, message: remedy(found.message) })
    return undefined
  }
  const dateOfBirth = readBirth(typed.dateOfBirth, errors)
  const child: ChildSummary = {
    name: typed.name || undefined,
    dateOfBirth,
    nhsNumber: checked('nhsNumber', checkNhsNumber),
    upn: checked('upn', checkUpn),
    postcode: checked('postcode', checkPostcode),
  }
  if (errors.length === 0 && searchKeys(child).length === 0)
    errors.push({ field: 'name', message: 'Enter the child’s name, or anything else that is known of them' })
  return errors.length > 0 ? fail({ kind: 'invalid', errors }) : ok(child)
}

function readBirth(typed: ChildAsTyped['dateOfBirth'], errors: FieldError[]): string | undefined {
  if (!typed || Object.values(typed).every((part) => part === '')) return undefined
  const read = readDate(typed, 'Date of birth')
  if (read.ok) return read.value
  errors.push({ field: `dateOfBirth.${read.parts[0] ?? 'day'}`, message: remedy(read.message) })
  return undefined
}
