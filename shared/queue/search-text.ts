import { checkNhsNumber } from '../identifiers/nhs-number.ts'
import { checkPostcode } from '../identifiers/postcode.ts'
import { checkReference } from '../identifiers/reference.ts'
import { checkUpn } from '../identifiers/upn.ts'

/** What somebody typed into the one search box of the queue: a reference, or something known of a child. */
export type Search =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'child'; readonly nhsNumber: string }
  | { readonly kind: 'child'; readonly upn: string }
  | { readonly kind: 'child'; readonly postcode: string }
  | { readonly kind: 'child'; readonly name: string }

/** What was typed and cannot be searched for: what to say. */
export interface NoSearch {
  readonly kind: 'none'
  readonly message: string
}

const empty = 'Enter a reference, or a name, NHS number, UPN or postcode'

/** Tells what a text is by its shape. A slip in a number is said, and never searched for as if it were a name. */
export function readSearch(typed: string): Search | NoSearch {
  const text = typed.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'none', message: empty }
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '')
  const reference = checkReference(text)
  if (reference.ok) return { kind: 'reference', reference: reference.value }
  const nhsNumber = checkNhsNumber(text)
  if (nhsNumber.ok) return { kind: 'child', nhsNumber: nhsNumber.value }
  const upn = checkUpn(text)
  if (upn.ok) return { kind: 'child', upn: upn.value }
  const postcode = checkPostcode(text)
  if (postcode.ok) return { kind: 'child', postcode: postcode.value }
  if (/^[a-z]{3}[\doil]{9}$/i.test(compact)) return { kind: 'none', message: reference.message }
  if (/^\d+$/.test(compact)) return { kind: 'none', message: nhsNumber.message }
  if (/^[a-z]\d{11}[\da-z]$/i.test(compact)) return { kind: 'none', message: upn.message }
  if (/\d/.test(compact)) return { kind: 'none', message: `This is none of these as it stands. ${empty}` }
  return { kind: 'child', name: text }
}
