const words: Readonly<Record<string, string>> = {
  same: 'Both records now say that they are about the same child. You can undo it',
  'not-same': 'Both records now say that they are about two children. You can undo it',
  undo: 'What was said is taken back',
}

/** What was just said of two records, for the word that the form leaves in the address. */
export const saidWords = (done: unknown): string | undefined =>
  typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined
