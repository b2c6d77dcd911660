import { bad, type Checked, good } from './checked.ts'

const local = /^[a-z\d.!#$%&'*+/=?^_`{|}~-]+$/
const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/

/**
 * Checks that something could be an email address at a named domain, and gives it in lower case so that one mailbox has
 * one spelling. Lengths are those of RFC 5321. Quoted local parts and addresses by number are not taken.
 */
export function checkEmail(text: string): Checked {
  const address = text.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  const name = address.slice(0, at)
  const labels = address.slice(at + 1).split('.')
  const nameIsGood = at > 0 && name.length <= 64 && local.test(name) && !/^\.|\.\.|\.$/.test(name)
  const domainIsGood =
    labels.length > 1 && labels.every((part) => label.test(part)) && /^[a-z]/.test(labels.at(-1) ?? '')
  if (!nameIsGood || !domainIsGood || address.length > 254) {
    return bad('Enter an email address in the correct format, like name@agency.example')
  }
  return good(address)
}
