import { bad, type Checked, good } from './checked.ts'

/** The letters that stand for 0 to 22. I, O and S are left out since they look like figures. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

const shape = new RegExp(`^[${letters}]\\d{11}[\\d${letters}]$`)

/**
 * Checks a unique pupil number (Department for Education): a check letter, the local authority (3 digits), the
 * establishment (4), the year (2) and a serial (3); in a temporary number the last character is a letter.
 * The check letter is the sum of characters 2 to 13, weighted 2 to 13, modulo 23. Spaces and hyphens are ignored.
 *
 * Help pages of some school software give Q207000016049 as an example: their sum is wrong by one. Its sum is 266,
 * 266 mod 23 is 13 and the letter is P.
 */
export function checkUpn(text: string): Checked {
  const upn = text.replace(/[\s\-\u2010-\u2015]/g, '').toUpperCase()
  if (upn.length !== 13) return bad('Unique pupil number must be 13 characters long, like A123456789012')
  if (!shape.test(upn)) {
    return bad('Unique pupil number must be a letter and then 12 numbers, or 11 numbers and a letter')
  }
  if (checkLetter(upn) !== upn[0]) {
    return bad('Unique pupil number is not one that exists. Check it for a mistyped letter or number')
  }
  return good(upn)
}

/** Whether a unique pupil number is temporary: given where the permanent one is not yet known. */
export function isTemporaryUpn(upn: string): boolean {
  return /[A-Z]$/.test(upn)
}

function checkLetter(upn: string): string | undefined {
  let sum = 0
  for (let at = 1; at < 13; at++) {
    const character = upn[at] ?? ''
    const worth = /\d/.test(character) ? Number(character) : letters.indexOf(character)
    sum += worth * (at + 1)
  }
  return letters[sum % 23]
}
