/** Those of many words that are most like one: what somebody may have meant who spelt it wrong. */
export const nearest = (word: string, among: readonly string[], many: number): string[] =>
  among
    .map((one) => ({ one, alike: pairs(one).filter((pair) => pairs(word).includes(pair)).length }))
    .sort((a, b) => b.alike / (b.one.length + word.length) - a.alike / (a.one.length + word.length))
    .slice(0, many)
    .map(({ one }) => one)

/** The pairs of letters that stand beside each other in a word, its beginning and end marked. */
const pairs = (word: string): string[] => {
  const whole = `^${word}$`
  return Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2))
}
