import { bad, type Checked, good } from './checked.ts'
import { dammDigit } from './damm.ts'

/**
 * The reference of a record, which is also its id: the partnership's three letters, eight random digits and a check
 * digit, written LKM-4821-7306-7. It says nothing about the child, can be read over a telephone, and a slip in it is
 * noticed. Damm's check digit covers the digits.
 *
 * @param code the partnership's three capital letters
 * @param randomDigits eight digits, drawn by the caller
 * @throws where code or digits have another shape: that is a bug
 */
export function makeReference(code: string, randomDigits: string): string {
  if (!/^[A-Z]{3}$/.test(code)) throw new Error('A partnership code is three capital letters')
  if (!/^\d{8}$/.test(randomDigits)) throw new Error('A reference is made of eight digits')
  return written(code, randomDigits + dammDigit(randomDigits))
}

/**
 * Reads a reference as a person types or dictates it: spaces, lower case, missing or odd hyphens, and the letters O, I
 * and L where a digit belongs are all understood.
 */
export function checkReference(text: string): Checked {
  const plain = text.replace(/[^a-z\d]/gi, '').toUpperCase()
  const digits = plain.slice(3).replace(/O/g, '0').replace(/[IL]/g, '1')
  if (!/^[A-Z]{3}$/.test(plain.slice(0, 3)) || !/^\d{9}$/.test(digits)) {
    return bad('Reference must be 3 letters and then 9 numbers, like LKM-4821-7306-7')
  }
  if (dammDigit(digits) !== '0')
    return bad('Reference is not one that exists. Check it for a mistyped number')
  return good(written(plain.slice(0, 3), digits))
}

/** The three-letter code of the partnership that a reference belongs to. */
export function partnershipOf(reference: string): string {
  return reference.slice(0, 3)
}

function written(code: string, nine: string): string {
  return `${code}-${nine.slice(0, 4)}-${nine.slice(4, 8)}-${nine.slice(8)}`
}
