/** A word of a text, and where it stands. */
export interface Word {
  /** Small letters, without accents and without the `s` of a possessive. */
  readonly folded: string
  readonly written: string
  readonly start: number
  readonly end: number
}

/** Without accents and capitals. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`´]/g, "'")
    .toLowerCase()

const withoutPossessive = (folded: string): string =>
  folded.replace(/(?:'s|s'|')$/, (end) => (end === "s'" ? 's' : ''))

/** The words of a text in their order. */
export const wordsOf = (text: string): Word[] =>
  Array.from(
    text.matchAll(/[\p{L}\p{M}\d]+(?:['’‘`´-][\p{L}\p{M}\d]+)*['’]?/gu),
    ({ 0: written, index }) => ({
      folded: withoutPossessive(fold(written)),
      written,
      start: index,
      end: index + written.length,
    }),
  )

/** A text without anything but its letters and digits, each with its place. */
export interface Squashed {
  readonly letters: string
  /** Where in the text each letter stands. */
  readonly places: readonly number[]
}

export function squash(text: string): Squashed {
  let letters = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    for (const letter of fold(character).replaceAll(/[^\p{L}\d]/gu, '')) {
      letters += letter
      for (let unit = 0; unit < letter.length; unit++) places.push(at)
    }
    at += character.length
  }
  return { letters, places }
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\d]/u.test(character)

/** From where to where. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where a phrase stands in a text, however it is spaced, hyphenated, accented or capitalised, as a whole: not inside of other words,
 * but for the `s` of a possessive.
 */
export function findPhrase(text: string, squashed: Squashed, phrase: string): Span[] {
  const wanted = squash(phrase).letters
  if (wanted === '') return []
  const spans: Span[] = []
  for (let at = squashed.letters.indexOf(wanted); at >= 0; at = squashed.letters.indexOf(wanted, at + 1)) {
    const start = squashed.places[at] as number
    const last = squashed.places[at + wanted.length - 1] as number
    const end = last + characterAt(text, last)
    const rest = /^['’]?s(?![\p{L}\p{M}\d])/iu.exec(text.slice(end))
    if (!isLetter(text[start - 1]) && (rest || !isLetter(text[end])))
      spans.push({ start, end: end + (rest?.[0].length ?? 0) })
  }
  return spans
}

/** How many units the character at a place takes, with the marks that belong to it. */
function characterAt(text: string, at: number): number {
  return (/^.\p{M}*/su.exec(text.slice(at))?.[0] ?? ' ').length
}
