const words: Readonly<Record<string, string>> = {
  graded: 'The grading is saved, and counts from now on.',
}

/** What was just done, by the word in the address. */
export const doneWords = (done: unknown): string | undefined =>
  typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined
