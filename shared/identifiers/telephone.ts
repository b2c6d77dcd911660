import { bad, type Checked, good } from './checked.ts'

/**
 * Checks that something could be a telephone number, with an extension or a country code if it has one, and tidies its
 * spaces. Kept as typed otherwise: it is there to be dialled by a person.
 */
export function checkTelephone(text: string): Checked {
  const tidy = text.trim().replace(/\s+/g, ' ')
  const [number = '', extension = ''] = tidy.split(/(?:ext(?:ension)?|x)\.?:? ?(?=\d{1,6}$)/i)
  const digits = number.replace(/\D/g, '')
  const writtenAsNumber = /^\+?[\d ().\-\u2010-\u2015]+,? ?$/.test(number) && /^\d*$/.test(extension)
  if (!writtenAsNumber || digits.length < 9 || digits.length > 15) {
    return bad('Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192')
  }
  return good(tidy)
}
