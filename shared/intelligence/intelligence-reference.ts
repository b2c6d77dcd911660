import { bad, type Checked, good } from '../identifiers/checked.ts'
import { checkReference, makeReference } from '../identifiers/reference.ts'

const form = /^([A-Z]{3})-INT-(\d{4}-\d{4}-\d)$/

/**
 * The reference of an item of intelligence, `LKM-INT-4821-7306-7`: what ties a release to the submission without naming who
 * gave it. Made and checked as that of a referral is, and told apart from one by its middle.
 *
 * @param code the partnership's three capital letters
 * @param randomDigits eight digits, drawn by the caller
 */
export const makeIntelligenceReference = (code: string, randomDigits: string): string =>
  makeReference(code, randomDigits).replace(/^(\w{3})-/, '$1-INT-')

/** Reads a reference of intelligence as a person types it. */
export function checkIntelligenceReference(text: string): Checked {
  const plain = text.replace(/[^a-z\d]/gi, '').toUpperCase()
  if (plain.slice(3, 6) !== 'INT')
    return bad('Reference of intelligence must have INT in it, like LKM-INT-4821-7306-7')
  const checked = checkReference(plain.slice(0, 3) + plain.slice(6))
  return checked.ok ? good(checked.value.replace(/^(\w{3})-/, '$1-INT-')) : checked
}

/** The partnership of the item of intelligence that a text names; undefined where it names none. */
export const findIntelligence = (text: string): string | undefined => form.exec(text)?.[1]
