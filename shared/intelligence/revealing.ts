import { findPhrase, fold, type Span, squash, type Word, wordsOf } from './revealing-text.ts'
import { agencyWords, notNames, ordinaryWords, relations } from './revealing-words.ts'

/**
 * What in a text for release could show who gave it, or names more than is needed.
 *
 * giver        a person, post or agency of the partnership: it may point to who gave it, whether it does or not
 * name         somebody's name that is not of what the item is about
 * first-person the words of whoever tells it
 * told         how it came to be known
 * time         an exact time or date
 * relation     somebody by how they are related to another
 * verbatim     eight words or more as they were given
 */
export const findingKinds = ['giver', 'name', 'first-person', 'told', 'time', 'relation', 'verbatim'] as const
export type FindingKind = (typeof findingKinds)[number]

/** What is known beside the text. All of it but the text stays where the check is made. */
export interface KnownBesides {
  /** People of the partnership, the one who gave it among them, without telling which. */
  readonly people: readonly string[]
  /** Their posts and agencies. */
  readonly postsAndAgencies: readonly string[]
  /** Names that others are known by: of the child whose record it was raised in, of who told it. */
  readonly names: readonly string[]
  /** What the item itself is about: names in it are meant to be there. */
  readonly about: readonly string[]
  /** What was given, as it was given. */
  readonly submission: readonly string[]
}

export interface Place extends Span {
  /** `text`, or the id of a detail. */
  readonly field: string
}

export interface Finding {
  readonly kind: FindingKind
  /** As they stand in the text where they stand first. */
  readonly words: string
  readonly places: readonly Place[]
}

/** So many words in a row are no chance. */
const RUN = 8

/** A word, and what a hyphen joins in it, without apostrophes: O'Neil, ONeil. */
const piecesOf = (folded: string): string[] =>
  [folded, ...folded.split('-')].map((piece) => piece.replaceAll(/['-]/g, ''))

/** The parts of a name that are told by themselves. */
const partsOfName = (name: string): string[] =>
  wordsOf(name)
    .flatMap(({ folded }) => piecesOf(folded))
    .filter((part) => part.length > 1 && !titles.has(part))

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'rev', 'sir', 'prof', 'sgt', 'pc', 'the'])

/** A part of a name; a short one, or one that is an ordinary word too, only where it is written with a capital. */
const findParts = (words: readonly Word[], parts: ReadonlySet<string>): Span[] =>
  words.filter(({ folded, written }) =>
    piecesOf(folded).some(
      (piece) => parts.has(piece) && (isCapital(written) || (piece.length > 2 && !ordinaryWords.has(piece))),
    ),
  )

const isCapital = (written: string): boolean => /^\p{Lu}/u.test(written)

/** What an agency is called for short: without what many are called. */
function shortNames(agency: string): string[] {
  const words = wordsOf(agency).map(({ written }) => written)
  while (words.length > 0 && agencyWords.has(fold(words[0] as string))) words.shift()
  while (words.length > 0 && agencyWords.has(fold(words.at(-1) as string))) words.pop()
  return words.length > 1 ? [words.join(' ')] : []
}

const givers = (text: string, words: readonly Word[], { people, postsAndAgencies }: KnownBesides): Span[] => {
  const squashed = squash(text)
  const phrases = new Set([...people, ...postsAndAgencies.flatMap((name) => [name, ...shortNames(name)])])
  return [
    ...Array.from(phrases).flatMap((phrase) => findPhrase(text, squashed, phrase)),
    ...findParts(words, new Set(people.flatMap(partsOfName))),
  ]
}

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|Sgt|DS|Father|Sister|Rev|Coach)\.?\s+\p{Lu}[\p{L}'’-]+/gu
/** What somebody goes by, of one word as well: "called Daz", "known as ‘Rook’". */
const CALLED =
  /(?<=(?<![\p{L}\d])(?:called|named|nick-?named|known as|goes by|aka|alias|calls? (?:him|her|them)sel(?:f|ves))\s+(?:the name of\s+)?["'“‘]?)\p{Lu}[\p{L}'’-]+/gu
const PAIR = /(?<![\p{L}\d])\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu

/** Names that stand in the text, but for those of what the item is about. */
function names(text: string, words: readonly Word[], known: KnownBesides): Span[] {
  const squashed = squash(text)
  const about = new Set(known.about.flatMap((name) => wordsOf(name).map(({ folded }) => folded)))
  const isMeant = (written: string) => wordsOf(written).every(({ folded }) => about.has(folded))
  const parts = new Set(known.names.flatMap(partsOfName).filter((part) => !about.has(part)))
  return [
    ...known.names.flatMap((name) => (isMeant(name) ? [] : findPhrase(text, squashed, name))),
    ...findParts(words, parts),
    ...matches(text, TITLED),
    ...matches(text, CALLED).filter(({ start, end }) => !notNames.has(fold(text.slice(start, end)))),
    ...matches(text, PAIR).flatMap(({ start, end }) => pairsIn(wordsOf(text.slice(start, end)), start)),
  ].filter(({ start, end }) => !isMeant(text.slice(start, end)))
}

/** The runs of at least two capitalised words that could be a name. */
function pairsIn(words: readonly Word[], offset: number): Span[] {
  const runs: Word[][] = [[]]
  for (const word of words)
    if (notNames.has(word.folded)) runs.push([])
    else runs.at(-1)?.push(word)
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({ start: offset + (run[0] as Word).start, end: offset + (run.at(-1) as Word).end }))
}

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))

const FIRST_PERSON =
  /(?<![\p{L}\d'’])(?:I(?:['’](?:m|ve|d|ll))?|i(?:['’](?:m|ve|d|ll))?|me|my|mine|myself|we(?:['’](?:re|ve|d|ll))?|our|ours|us|ourselves)(?![\p{L}\d'’])/giu
const TOLD =
  /(?<![\p{L}\d])(?:told|disclos(?:ed|es|ure|ing)|confid(?:ed|es|ing)|overheard|according to|informant|the source|reported (?:to|by)|informed|said to|mentioned to|spoke to|asked (?:him|her|them) about|pupils?|students?|patients?|clients?|in (?:my|the|a|her|his) (?:class|lesson|clinic|session|surgery))(?![\p{L}\d])/giu
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const TIME = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    '\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\b\\.?)?',
    '\\d{1,2}\\s?[ap]\\.?m\\b\\.?',
    `(?:half|quarter|\\d{1,2}|five|ten|twenty) (?:past|to) (?:\\d{1,2}|${NUMBER})`,
    `(?:\\d{1,2}|${NUMBER}) o['’]?clock`,
    '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: \\d{2,4})?`,
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
    '\\d{4}-\\d{2}-\\d{2}',
    `(?:last|this|on the evening of|on) ${DAY}(?: (?:morning|afternoon|evening|night))?(?! (?:morning|afternoon|evening|night)s)`,
    'yesterday|last night|this (?:morning|afternoon|evening)|tonight|today',
  ].join('|')})(?![\\p{L}\\d])`,
  'giu',
)
const RELATION = new RegExp(
  `(?<![\\p{L}\\d])(?:my|her|his|their|our|your|\\p{L}+['’]s)\\s+(?:(?:older|younger|elder|little|big|best|close|ex|step|half|foster)[\\s-]+)?(?:${relations.join('|').replaceAll('-', '[\\s-]')})(?:['’]s)?(?![\\p{L}\\d])`,
  'giu',
)

/** Words in a row as they were given: the longest runs. */
function verbatim(words: readonly Word[], submission: readonly string[]): Span[] {
  const given = new Set(
    submission.flatMap((text) => {
      const said = wordsOf(text).map(({ folded }) => folded)
      return said
        .slice(0, Math.max(0, said.length - RUN + 1))
        .map((_, at) => said.slice(at, at + RUN).join(' '))
    }),
  )
  const spans: Span[] = []
  let open: { start: number; until: number } | undefined
  words.forEach((_, at) => {
    const run = words.slice(at, at + RUN)
    if (run.length < RUN || !given.has(run.map(({ folded }) => folded).join(' '))) return
    if (open && at <= open.until) {
      open.until = at + RUN
      spans.pop()
    } else open = { start: at, until: at + RUN }
    spans.push({ start: (words[open.start] as Word).start, end: (words[open.until - 1] as Word).end })
  })
  return spans
}

/** All that the hub points at in one text. */
function inText(text: string, known: KnownBesides): { kind: FindingKind; span: Span }[] {
  const words = wordsOf(text)
  const ofGivers = widest(givers(text, words, known))
  const all: Readonly<Record<FindingKind, readonly Span[]>> = {
    giver: ofGivers,
    // Who is of the partnership is said once.
    name: widest(names(text, words, known)).filter((span) => !ofGivers.some((other) => overlap(span, other))),
    'first-person': matches(text, FIRST_PERSON),
    told: matches(text, TOLD),
    time: matches(text, TIME),
    relation: matches(text, RELATION),
    verbatim: verbatim(words, known.submission),
  }
  return findingKinds.flatMap((kind) => all[kind].map((span) => ({ kind, span })))
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Without those that lie in another, or are another. */
const widest = (spans: readonly Span[]): Span[] =>
  spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, sorted) => !sorted.slice(0, at).some((other) => other.end >= span.end))

/**
 * Points at what in a text for release could show who gave it, or names more than is needed. It changes nothing and knows nothing
 * for certain: the writer changes it, or says why it stays. The same words are found once, with every place where they stand.
 *
 * @param fields the text and the details that are to be released, by name
 */
export function findRevealing(fields: Readonly<Record<string, string>>, known: KnownBesides): Finding[] {
  const found = new Map<string, Finding>()
  for (const [field, text] of Object.entries(fields))
    for (const { kind, span } of inText(text, known)) {
      const words = text.slice(span.start, span.end)
      const key = `${kind} ${findingKey(words)}`
      const before = found.get(key)
      const place = { field, start: span.start, end: span.end }
      found.set(key, { kind, words: before?.words ?? words, places: [...(before?.places ?? []), place] })
    }
  return [...found.values()]
}

/** What says that two findings are of the same words. */
export const findingKey = (words: string): string => fold(words).replaceAll(/\s+/g, ' ').trim()

/** Those of which nobody has said why they stay. */
export const unexplained = (
  findings: readonly Finding[],
  kept: readonly { readonly words: string; readonly why: string }[],
): Finding[] => {
  const explained = new Set(kept.filter(({ why }) => why.trim()).map(({ words }) => findingKey(words)))
  return findings.filter(({ words }) => !explained.has(findingKey(words)))
}
