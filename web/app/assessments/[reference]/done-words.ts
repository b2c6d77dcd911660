import type { AssessmentRecord } from '../assessment-record.ts'

const words: Readonly<Record<string, (record: AssessmentRecord) => string>> = {
  started: () => 'The assessment is started. Everything you save is kept until you send it',
  'started-first': () =>
    'The assessment is started. No other record of your agency looks as if it were about this child',
  'started-linked': () => 'The assessment is started, and linked to the earlier record of this child',
  danger: () => 'Your answer about danger is saved',
  confirmed: () => 'Saved. What was filled in there is right, as you have said',
  saved: () => 'What you typed is saved. You can come back to it at any time',
  end: () => 'Saved. That was the last section of this form',
  route: ({ referral }) => `Saved. This goes to the ${referral.route?.team ?? 'desk'}`,
  review: () => 'The review is started, with what the last version says. Change what has changed',
  kept: () => 'The review is finished and kept. It was sent to nobody',
  asked: () => 'Sign-off is asked for. The safeguarding leads of your agency have an email',
  'taken-back': () => 'You have taken it back. It must be authorised again before it is sent',
  discarded: () => 'The assessment is discarded. You can restore it',
  restored: () => 'The assessment is back as a draft',
  answered: () => 'Your answer is with the MASH',
  'mase-answered': () => 'Your answer is with the coordinator of the MASE',
  reconsider: () => 'It is asked. Somebody who did not make the decision will answer you',
}

/** What was just done, in words; nothing for a word that is not known. */
export const doneWords = (done: unknown, record: AssessmentRecord): string | undefined =>
  typeof done === 'string' && Object.hasOwn(words, done) ? words[done]?.(record) : undefined
