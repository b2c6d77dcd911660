/** Those of many words that are most like one: what somebody may have meant who spelt it wrong. */
export const nearest = (word: string, among: readonly string[], many: number): string[] =>
  among
    .map((one) => ({ one, alike: likeness(one, word) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, many)
    .map(({ one }) => one)

/** The one word that somebody will have meant; nothing where none is like it. */
export const likest = (word: string, among: readonly string[]): string | undefined =>
  nearest(word, among, 1).find((one) => likeness(one, word) >= 0.6)

/** How much two words are alike, from 0 to 1: the share of their letters and pairs of letters that both have. */
function likeness(one: string, other: string): number {
  const [some, others] = [partsOf(one), partsOf(other)]
  return (2 * some.filter((part) => others.includes(part)).length) / (some.length + others.length)
}

/** The letters of a word, and the pairs of those that stand beside each other, its beginning and end marked. */
const partsOf = (word: string): string[] => {
  const whole = `^${word.toLowerCase()}$`
  return [
    ...word.toLowerCase(),
    ...Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2)),
  ]
}
