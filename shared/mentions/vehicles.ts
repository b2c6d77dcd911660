import type { Found } from './found.ts'

/** Registrations since 2001: "AB12 CDE". I, Q and Z do not begin one, and its last letters have no I and no Q. */
const current = /(?<![A-Za-z0-9])([A-HJ-PR-Y]{2})(\d{2})(\s?)([A-HJ-PR-Z]{3})(?![A-Za-z0-9])/gi

/** Older ones and those of Northern Ireland: "A123 BCD", "ABC 123D", "AIZ 1234". Much else looks like these. */
const older =
  /(?<![A-Za-z0-9])([A-HJ-NP-TV-Y]\d{1,3}\s?[A-HJ-PR-Y]{3}|[A-HJ-PR-Z]{3}\s?\d{1,3}[A-HJ-NP-TV-Y]|[A-Z]{1,2}[IZ][A-Z]?\s?\d{1,4})(?![A-Za-z0-9])/gi

/** Words before a registration that say that it is one. */
const saysSo =
  /\b(?:reg|registration|number[- ]?plates?|plates?|vrm|vehicle|car|van|taxi|driv(?:es|ing|en))\b[^.\n]{0,30}$/i

/**
 * UK vehicle registrations in a text. A modern one is known by its shape where it is written in capitals; whatever else
 * might be a road, a form or a word is taken for one only after a word that says so.
 */
export function findVehicles(text: string): Found[] {
  const isSaid = (at: number) => saysSo.test(text.slice(Math.max(0, at - 50), at))
  const modern = [...text.matchAll(current)].flatMap((match) => {
    const [whole, area = '', age = '', , rest = ''] = match
    const isOfAYear = !['00', '50'].includes(age)
    const isShouted = whole === whole.toUpperCase()
    if (!isOfAYear || !(isShouted || isSaid(match.index))) return []
    return [registration(`${area}${age} ${rest}`)]
  })
  const old = [...text.matchAll(older)].flatMap((match) =>
    isSaid(match.index) && /\d/.test(match[0]) ? [registration(match[0])] : [],
  )
  return [...modern, ...old]
}

const registration = (typed: string): Found => {
  const text = typed.toUpperCase().replace(/\s+/g, ' ')
  return { kind: 'vehicle', text, key: `vehicle:${text.replaceAll(' ', '')}` }
}
