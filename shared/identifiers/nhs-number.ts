import { bad, type Checked, good } from './checked.ts'

/**
 * Checks an NHS number: ten digits, the last one a modulus 11 check digit (NHS Data Dictionary, NHS NUMBER).
 * Spaces and hyphens are ignored. A row of one repeated digit is refused although some pass the sum.
 * A valid check digit does not mean that the number was ever issued.
 */
export function checkNhsNumber(text: string): Checked {
  const digits = text.replace(/[\s\-\u2010-\u2015]/g, '')
  if (!/^\d+$/.test(digits)) return bad('NHS number must only include numbers, like 999 000 0018')
  if (digits.length !== 10) return bad('NHS number must be 10 numbers long, like 999 000 0018')
  if (/^(\d)\1*$/.test(digits) || checkDigit(digits) !== Number(digits[9])) {
    return bad('NHS number is not one that exists. Check it for a mistyped number')
  }
  return good(digits)
}

/** The way an NHS number is shown: groups of 3, 3 and 4. Takes ten digits. */
export function formatNhsNumber(value: string): string {
  return `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`
}

/** The check digit of the first nine digits: 0 to 9, or 10 where no number may be made of them. */
function checkDigit(digits: string): number {
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  return (11 - (sum % 11)) % 11
}
