/** A stretch of a text, from `start` up to and not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

interface Mark {
  readonly at: number
  readonly side: 'open' | 'close' | 'either'
}

/** What may stand before an opening mark, and after a closing one. */
const BEFORE_OPEN = /[\s([{<\u2014\u2013\-/:,"'“‘«„]/
const AFTER_CLOSE = /[\s)\]}>\u2014\u2013\-/.,;:!?…"'”’»]/
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** What may stand behind a single mark that opens. */
const BEGINS = /[^\s.,;:!?)\]}]/
/** "the girls' home" */
const PLURAL_OWNER = /^s['’] \p{Ll}/iu
const PARAGRAPH_END = /\n[^\S\n]*\n/g

const opensBefore = (text: string, at: number) => at === 0 || BEFORE_OPEN.test(text.charAt(at - 1))
const closesAfter = (text: string, at: number) =>
  at === text.length - 1 || AFTER_CLOSE.test(text.charAt(at + 1))

/** Which way a straight double mark looks, by what stands beside it. */
function straightSide(text: string, at: number): Mark['side'] {
  const opens = opensBefore(text, at)
  const closes = closesAfter(text, at)
  return opens === closes ? 'either' : opens ? 'open' : 'close'
}

function doubleMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let depth = 0
  let low = false
  for (const { 0: sign, index: at } of text.matchAll(/["“”„«»]/g)) {
    // What a low mark opened is closed by the mark that opens elsewhere.
    const opens = '„«'.includes(sign) || (sign === '“' && !low)
    const side = sign === '"' ? straightSide(text, at) : opens ? 'open' : 'close'
    low = sign === '„' || (low && sign !== '“')
    // 5'6" tall: inches, not the end of what somebody said.
    if (sign === '"' && side === 'close' && depth === 0 && /\d/.test(text.charAt(at - 1))) continue
    marks.push({ at, side })
    depth += side === 'open' || (side === 'either' && depth === 0) ? 1 : depth > 0 ? -1 : 0
  }
  return marks
}

/** An apostrophe closes nothing: a closing mark stands behind a word or a stop, and no letter follows it. */
function singleMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: sign, index } of text.matchAll(/['‘’]/g)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 1)
    const opens = opensBefore(text, index) && BEGINS.test(after)
    if (sign === '‘' || (sign === "'" && opens)) marks.push({ at: index, side: 'open' })
    else if (before !== '' && !/\s/.test(before) && !LETTER_OR_DIGIT.test(after))
      marks.push({ at: index, side: 'close' })
  }
  return marks
}

/** Where the paragraph that holds a place ends. */
function paragraphEnds(text: string): number[] {
  return [...Array.from(text.matchAll(PARAGRAPH_END), ({ index }) => index), text.length]
}

/**
 * Stretches between double marks. What was opened and never closed is quoted up to the end of its paragraph, and
 * further where the next mark closes it: a long quotation may run over several.
 */
function doubleSpans(text: string): Span[] {
  const marks = doubleMarks(text)
  const ends = paragraphEnds(text)
  const spans: Span[] = []
  let depth = 0
  let start = 0
  let paragraph = 0
  for (const { at, side } of marks) {
    while ((ends[paragraph] ?? text.length) < at) {
      const end = ends[paragraph++] ?? text.length
      if (depth === 0 || side === 'close') continue
      spans.push({ start, end })
      depth = 0
    }
    if (side === 'open' || (side === 'either' && depth === 0)) {
      if (depth++ === 0) start = at
    } else if (depth > 0 && --depth === 0) spans.push({ start, end: at + 1 })
  }
  if (depth > 0) spans.push({ start, end: ends[paragraph] ?? text.length })
  return spans
}

/**
 * Stretches between single marks. The apostrophe of "the girls' home" looks like a closing mark: where
 * another follows, that one closes, so that nothing quoted is taken for the writer's own words. A straight mark that is never closed is
 * an apostrophe; a curly one is closed by the end of its paragraph.
 */
function singleSpans(text: string): Span[] {
  const marks = singleMarks(text)
  const ends = paragraphEnds(text)
  const spans: Span[] = []
  const open: number[] = []
  let paragraph = 0
  const giveUp = (end: number) => {
    const curly = open.find((at) => text.charAt(at) === '‘')
    if (curly !== undefined) spans.push({ start: curly, end })
    open.length = 0
  }
  for (const [place, { at, side }] of marks.entries()) {
    while ((ends[paragraph] ?? text.length) < at) giveUp(ends[paragraph++] ?? text.length)
    if (side === 'open') {
      open.push(at)
      continue
    }
    const next = marks[place + 1]
    const another = next?.side === 'close' && next.at <= (ends[paragraph] ?? text.length)
    if (open.length === 0 || (another && open.length === 1 && PLURAL_OWNER.test(text.slice(at - 1, at + 3))))
      continue
    const start = open.pop() ?? at
    spans.push({ start, end: at + 1 })
  }
  giveUp(ends[paragraph] ?? text.length)
  return spans
}

/** A text with some stretches covered, each character at its place. */
const cover = (text: string, spans: readonly Span[]): string => {
  let out = ''
  let from = 0
  for (const { start, end } of spans) {
    out += text.slice(from, start) + '_'.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}

/** What is quoted in a text: somebody else's words, and not the writer's own. In order; none reaches into another. */
export function quotedSpans(text: string): Span[] {
  const doubles = doubleSpans(text)
  const singles = singleSpans(cover(text, doubles))
  const all = [...doubles, ...singles].toSorted((a, b) => a.start - b.start)
  const merged: { start: number; end: number }[] = []
  for (const span of all) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
