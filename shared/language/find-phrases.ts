import { type PhraseId, patterns } from './patterns/index.ts'
import type { Pattern } from './patterns/pattern.ts'
import { readStream, type Stream } from './stream.ts'

/** A phrase where it stands in a text; `start` and `end` count as `slice` does. */
export interface Found {
  readonly phrase: PhraseId
  readonly start: number
  readonly end: number
  /** The words as they were typed. */
  readonly matched: string
}

interface Compiled {
  readonly phrase: PhraseId
  readonly find: RegExp
  readonly before: RegExp | undefined
  readonly after: RegExp | undefined
}

/** How far around a match its surroundings are looked at, in characters of the stream. */
const AROUND = 120

const optional = (source: string | undefined) => (source === undefined ? undefined : new RegExp(source))

let compiled: readonly Compiled[] | undefined

/** Compiled when first needed: most of what a function does needs no pattern. */
const compiledPatterns = (): readonly Compiled[] => {
  compiled ??= Object.entries<Pattern>(patterns).map(([phrase, { find, unlessBefore, unlessAfter }]) => ({
    phrase: phrase as PhraseId,
    find: new RegExp(`(?<![^ ])(?:${find.join('|')})(?![^ ])`, 'g'),
    before: optional(unlessBefore),
    after: optional(unlessAfter),
  }))
  return compiled
}

/**
 * Finds the phrases of the language guide in what a practitioner wrote: whole words in any of their forms, never what
 * is quoted. In the order of the text; of phrases that overlap, the longer. Takes time in proportion to the text.
 */
export function findPhrases(given: string): Found[] {
  const stream = readStream(given)
  const all = compiledPatterns().flatMap((one) => matchesOf(one, stream, given))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const chosen: Found[] = []
  for (const found of all) {
    const last = chosen.at(-1)
    if (!last || found.start >= last.end) chosen.push(found)
    else if (found.end - found.start > last.end - last.start) chosen[chosen.length - 1] = found
  }
  return chosen
}

function matchesOf({ phrase, find, before, after }: Compiled, stream: Stream, given: string): Found[] {
  const found: Found[] = []
  for (const { 0: words, index } of stream.text.matchAll(find)) {
    const behind = index + words.length
    if (before?.test(stream.text.slice(Math.max(0, index - AROUND), index))) continue
    if (after?.test(stream.text.slice(behind, behind + AROUND))) continue
    const { start } = stream.wordAt(index)
    const { end } = stream.wordAt(behind - 1)
    found.push({ phrase, start, end, matched: given.slice(start, end) })
  }
  return found
}
