import { saidWords } from '../../../known-records/said-words.ts'

const words: Readonly<Record<string, string>> = {
  taken: 'You have taken this referral',
  'put-back': 'You have put this referral back into the queue',
  rated: 'Your rating is saved, and the clock follows it',
  returned: 'You have returned this referral to its sender with your question. Its clock is paused',
  decided: 'Your decision is saved, and the sender is being told that there is one',
  passed: 'You have passed this referral to the MASE, and the sender is being told',
}

/** What was just done, for the word that a form leaves in the address. */
export const doneWords = (done: unknown): string | undefined =>
  (typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined) ?? saidWords(done)
