const words: Readonly<Record<string, string>> = {
  graded: 'The grading is saved, and counts from now on.',
  included: 'They can find the item again, as far as their role goes.',
  split: 'This is the new item. It has the same source, and waits to be graded.',
  written: 'The text waits for a second person. The desk has been told.',
  released: 'The text is released. It can be given to recipients.',
  'given-back': 'The text is with its writer again, who has been told.',
  'taken-back': 'You have taken the text back.',
  'not-shared': 'It is recorded that this is shared with nobody, and why.',
  shared: 'It may be shared after all.',
}

/** What was just done, by the word in the address. */
export const doneWords = (done: unknown): string | undefined =>
  typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined
