import type { Found } from './found.ts'

/** Ten or eleven figures that begin as a UK number does, with spaces, hyphens or brackets between. */
const candidate =
  /(?<![\dA-Za-z/.:-])(?:\+44\s?(?:\(0\)\s?)?|\(?0)(?:\d\)?[\s-]{0,2}){8,9}\d(?!\d|[/.:-]\d|[A-Za-z])/g

/** A number of the health service is told in the same figures. */
const saysOtherwise = /\b(?:nhs|chi|upn|urn|ref(?:erence)?|log|crime)\b[^.\n]{0,20}$/i

/**
 * UK telephone numbers of people and places in a text: geographic, 03, and mobile. Freephone numbers are those of
 * services and connect nobody. NHS numbers, references and dates are none.
 */
export const findTelephones = (text: string): Found[] =>
  [...text.matchAll(candidate)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    const found = saysOtherwise.test(before) ? undefined : telephone(match[0])
    return found ? [found] : []
  })

/** One number as it was typed; undefined where it is none of a person or a place. */
export function telephone(typed: string): Found | undefined {
  // The first figures stand together: "01-02-2011 10" is a day.
  if (!/^(?:\+44|\(?0\d{2})/.test(typed.trim())) return undefined
  const digits = typed.replace(/^\s*\+44\s?(?:\(0\))?/, '0').replace(/\D/g, '')
  const isNumber = /^0[1237]\d{9}$/.test(digits) || /^01\d{8}$/.test(digits)
  return isNumber ? { kind: 'telephone', text: spaced(digits), key: `telephone:${digits}` } : undefined
}

const spaced = (digits: string): string =>
  digits.startsWith('02')
    ? `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`
    : `${digits.slice(0, 5)} ${digits.slice(5, 8)} ${digits.slice(8)}`
