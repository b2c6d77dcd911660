import type { Mention } from '../../mentions/mention.ts'

/** As many as one reads to judge by, and no longer than a paragraph each. */
const MOST = 3
const LONGEST = 400

/** Letters and figures alone: "LK19 ZXV" and "lk19zxv" are written alike. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The sentences that name something. A number may be written in another way, and then none is found. */
export function quotesOf(texts: readonly string[], { text }: Pick<Mention, 'text'>): string[] {
  const sought = bare(text)
  if (sought === '') return []
  const sentences = texts.flatMap((one) => one.split(/(?<=[.!?])\s+(?=[A-Z“"'])|\n+/))
  const found = sentences.map((one) => one.trim()).filter((one) => bare(one).includes(sought))
  return [...new Set(found)]
    .slice(0, MOST)
    .map((one) => (one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one))
}
