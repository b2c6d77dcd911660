import { bad, type Checked, good } from './checked.ts'

/** Outward part, then a figure and two letters. Loose on purpose: a postcode is never refused for being new. */
const shape = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/** Checks that something could be a United Kingdom postcode, and gives it in capitals with its one space. */
export function checkPostcode(text: string): Checked {
  const match = shape.exec(text.replace(/[^a-z\d]/gi, '').toUpperCase())
  if (!match) return bad('Enter a full UK postcode, like ZZ99 3VZ')
  return good(`${match[1]} ${match[2]}`)
}
