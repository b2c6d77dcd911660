import type { QueueView } from '#shared/api/queue.ts'

interface View {
  readonly text: string
  /** What it says when nothing is in it. */
  readonly empty: string
}

/** The views of the queue. */
export const views: Readonly<Record<QueueView, View>> = {
  new: {
    text: 'New',
    empty: 'Nobody is waiting. Every referral that has come in has somebody who looks after it.',
  },
  mine: {
    text: 'Mine',
    empty: 'You hold no referral just now. Take one from the new ones when you are ready.',
  },
  'in-triage': { text: 'In triage', empty: 'No referral is being worked on just now.' },
  waiting: { text: 'Waiting for partners', empty: 'No partner owes an answer.' },
  returned: { text: 'Returned', empty: 'No referral is back with its sender. Nobody owes you an answer.' },
  agreement: { text: 'To agree', empty: 'No decision waits for a manager to look at it.' },
  reconsideration: {
    text: 'Look again',
    empty: 'No sender has asked for another look at a decision.',
  },
  decided: { text: 'Decided', empty: 'No referral has been decided yet.' },
}

export const viewOf = (typed: unknown): QueueView =>
  typeof typed === 'string' && Object.hasOwn(views, typed) ? (typed as QueueView) : 'new'
