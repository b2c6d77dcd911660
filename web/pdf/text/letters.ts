/** A letter with all that stands on it, as a reader counts it. `from` is its place in the text. */
export interface Letter {
  readonly from: number
  readonly text: string
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** No letter of any language is longer. What is, by mischief or mistake, is taken in parts: it must not hold up the rest. */
const LONGEST = 64

/** The letters of a text (Unicode Standard Annex 29), in the order of reading. */
export function* lettersOf(text: string): Generator<Letter> {
  for (const { segment, index } of clusters.segment(text))
    if (segment.length <= LONGEST) yield { from: index, text: segment }
    else
      for (let at = 0, next = 0; at < segment.length; at = next) {
        next = at + LONGEST
        // Not between the halves of a character.
        if (/^[\ud800-\udbff][\udc00-\udfff]/.test(segment.slice(next - 1, next + 1))) next++
        yield { from: index + at, text: segment.slice(at, next) }
      }
}
