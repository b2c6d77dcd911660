/**
 * Every line that the functions may log, by its code. The values that go with it are ids, counts and codes of the
 * hub's own making: never an answer, a name, an address or a whole object.
 */
const messages = {
  REQUEST_DONE: 'A request was answered',
  REQUEST_FAILED: 'A request failed in a way nobody expected',
  DATABASE_BUSY: 'The database refuses for a while',
  REPEAT_FOUND: 'A referral is about a child who was referred before',
  MAIL_SENT: 'SES took a mail',
  MAIL_REFUSED: 'SES refused a mail for good',
  MAIL_DELAYED: 'SES refused a mail for now',
  MAIL_UNADDRESSED: 'A mail has nobody to go to',
  MAIL_UNKNOWN: 'Whether SES took a mail is not known; it is not sent again, and somebody rings',
  RECIPIENT_CHASED: 'Somebody is told to ring who has not opened what was given to them',
  BREACH_CHASED: 'The clock of a breach on which nobody has decided is nearly up, or over',
  MAIL_FATE: 'SES told what became of a mail',
  MAIL_FATE_UNKNOWN: 'SES told of a mail that the hub does not know',
  MAIL_REDRIVEN: 'Mail that was stuck is being sent again',
  SIGN_OFF_CHASED: 'Overdue sign-off was chased',
  RECONSIDERATION_CHASED: 'the answer to a sender who does not agree was chased',
  AGREEMENT_CHASED: 'A decision that a manager is still to look at was chased',
  WRITTEN_CHASED: 'A referral that is to follow a telephone call was chased',
  CLOCK_CHASED: 'Somebody was told of a time limit that is nearly up, or over',
  REVIEW_REMINDED: 'A review that is due was brought to mind',
  REVIEW_CHASED: 'An overdue review was chased',
  OUTCOME_CHASED: 'A decision that its sender has not opened was chased',
  SHARE_CHASED: 'Something passed on that nobody has opened was chased',
  INFORMATION_CHASED: 'An answer of an agency that is due was chased',
  MASE_ACTION_CHASED: 'An action of the MASE was brought to mind, chased or escalated',
  INVITATION_CHASED: 'Posts that have not replied to an invitation were reminded',
  PAPERS_CHASED: 'A post was reminded of papers of a meeting that nobody there has opened',
  SWEEP_CUT_SHORT: 'A sweep was short of time; the next one goes on with the rest',
  SWEEP_FAILED: 'Something that the sweep had to do went wrong; it goes on with the rest',
} as const

export type LogCode = keyof typeof messages
type Level = 'info' | 'warn' | 'error'

/** Writes one line of JSON to the log. */
export function log(
  level: Level,
  code: LogCode,
  values: Readonly<Record<string, string | number>> = {},
): void {
  process.stdout.write(`${JSON.stringify({ level, code, message: messages[code], ...values })}\n`)
}

/** The name and stack of an error. Its message is left out: it could quote what was typed. */
export const errorValues = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? []
  return { error: error.name, stack: frames.slice(0, 8).join('\n') }
}
