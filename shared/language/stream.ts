import { quotedSpans } from './quotes.ts'

/**
 * A text as the patterns read it: its words in small letters with one space between them, a stop where a sentence or a
 * paragraph ends, and a quotation mark in place of whatever is quoted. So a pattern never meets quoted words, and never
 * reaches from one sentence into the next.
 */
export interface Stream {
  readonly text: string
  /** Where the word that begins at or before a place of the stream stands in the text that was given. */
  readonly wordAt: (place: number) => { readonly start: number; readonly end: number }
}

/** Words with their apostrophes; stops and the ends of paragraphs; commas. All else only parts words from each other. */
const PARTS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[.!?;:,&]|\n[^\S\n]*\n/gu

const stops: Readonly<Record<string, string>> = { ',': ',', '&': 'and' }

export function readStream(given: string): Stream {
  const quoted = quotedSpans(given)
  const starts: number[] = []
  const words: { start: number; end: number }[] = []
  let text = ''
  let place = 0
  const add = (word: string, start: number, end: number) => {
    starts.push(text.length)
    words.push({ start, end })
    text += `${word} `
  }
  for (const { 0: part, index: start } of given.matchAll(PARTS)) {
    let span = quoted[place]
    while (span && span.end <= start) {
      add('"', span.start, span.end)
      span = quoted[++place]
    }
    if (span && span.start <= start) continue
    const end = start + part.length
    if (/^[.!?;:,&\n]/.test(part)) add(stops[part] ?? '.', start, end)
    else add(part.toLowerCase().replaceAll('’', "'"), start, end)
  }
  return { text: text.trimEnd(), wordAt: (at) => words[lastAtOrBefore(starts, at)] ?? { start: 0, end: 0 } }
}

/** The place in an ascending list of the last that is not greater. */
function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((ascending[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
