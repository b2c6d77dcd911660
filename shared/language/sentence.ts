/** A phrase with what stands around it in its sentence. `before` and `after` may be shortened. */
export interface InSentence {
  readonly before: string
  readonly matched: string
  readonly after: string
}

/** The most that is shown on either side, in characters. */
const MOST = 140

/** The sentence around a stretch of a text, so that a phrase is read with what it says. */
export function sentenceAround(text: string, start: number, end: number): InSentence {
  const left = text.slice(Math.max(0, start - MOST), start)
  const right = text.slice(end, end + MOST)
  const begin = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => lastEnd(left, stop)))
  const stops = ['. ', '! ', '? ', '.\n', '\n'].map((stop) => right.indexOf(stop)).filter((at) => at >= 0)
  const close = stops.length > 0 ? Math.min(...stops) + 1 : right.length
  const cutLeft = begin === 0 && start > MOST
  const cutRight = stops.length === 0 && text.length > end + MOST
  return {
    before: (cutLeft ? `… ${left.slice(left.indexOf(' ') + 1)}` : left.slice(begin)).trimStart(),
    matched: text.slice(start, end),
    after: cutRight ? `${right.slice(0, right.lastIndexOf(' '))} …` : right.slice(0, close).trimEnd(),
  }
}

const lastEnd = (text: string, stop: string): number => {
  const at = text.lastIndexOf(stop)
  return at < 0 ? 0 : at + stop.length
}
