import { saidWords } from '../../../known-records/said-words.ts'

const words: Readonly<Record<string, string>> = {
  taken: 'You have taken this referral',
  allocated: 'You have given this referral to a worker, and they are being told',
  'put-back': 'You have put this referral back into the queue',
  rated: 'Your rating is saved, and the clock follows it',
  acknowledged: 'Your words are saved, and the sender is being told that they can read what happens next',
  returned: 'You have returned this referral to its sender with your question. Its clock is paused',
  decided: 'Your decision is saved, and the sender is being told that there is one',
  proposed: 'Your decision is saved and waits for a manager’s agreement. Its sender is not told yet',
  'taken-back': 'You have taken your decision back. The referral is in triage again',
  agreed: 'You have agreed to the decision. If it waited for that, its sender is being told',
  'not-agreed': 'You have not agreed. The referral is in triage again, and who decided is being told why',
  reopened: 'You have opened this referral again. Its clock starts afresh, and the sender is being told',
  upheld: 'The decision stands, and the sender is being told your reasons',
  'reopened-for-sender': 'You have opened this referral again, and the sender is being told',
  'passed-on': 'It is passed on, and the sender of the referral is told',
  'not-shared': 'It is recorded that this is not shared',
  passed: 'You have passed this referral to the MASE, and the sender is being told',
}

/** What was just done, for the word that a form leaves in the address. */
export const doneWords = (done: unknown): string | undefined =>
  (typeof done === 'string' && Object.hasOwn(words, done) ? words[done] : undefined) ?? saidWords(done)
