import type { AssessmentRecord } from './assessment-record.ts'

/** Whether its reader may still change it; discarding is possible until it is sent. */
export const mayWrite = ({ writes, referral }: AssessmentRecord): boolean =>
  writes && referral.state === 'draft'
export const mayDiscard = ({ mine, sent, referral }: AssessmentRecord): boolean =>
  mine && !sent && referral.state !== 'discarded'
