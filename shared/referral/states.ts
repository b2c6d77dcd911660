/**
 * Where a referral is.
 *
 * draft              its author writes it
 * awaiting-sign-off  a safeguarding lead or line manager of the same agency reads it
 * signed-off         authorised; its author may send it
 * new                with the MASH, nobody has taken it
 * in-triage          with the MASH, one worker has it
 * returned           back with its sender, who has a question to answer; the clock is paused
 * awaiting-agreement a decision that a second person must agree to before it counts
 * decided            the MASH has decided
 * reconsideration    decided, and its sender asks for it to be looked at again by somebody else
 * waiting-for-mase   with the MASE coordinator, not yet screened
 * accepted-for-mase  may be put on an agenda
 * on-agenda          on the agenda of a meeting
 * under-mase         discussed at a meeting, and comes back to another
 * removed-from-mase  the MASE looks at it no longer; that is not closure, its agencies go on
 * kept               a review that its agency has finished and keeps; it went to no desk
 * discarded          its author gave it up before it was sent
 */
export const states = [
  'draft',
  'awaiting-sign-off',
  'signed-off',
  'new',
  'in-triage',
  'returned',
  'awaiting-agreement',
  'decided',
  'reconsideration',
  'waiting-for-mase',
  'accepted-for-mase',
  'on-agenda',
  'under-mase',
  'removed-from-mase',
  'kept',
  'discarded',
] as const

export type State = (typeof states)[number]

export const stateNames: Record<State, string> = {
  draft: 'Draft',
  'awaiting-sign-off': 'Waiting for sign-off',
  'signed-off': 'Authorised, ready to send',
  new: 'New',
  'in-triage': 'In triage',
  returned: 'Returned to sender',
  'awaiting-agreement': 'Waiting for agreement',
  decided: 'Decided',
  reconsideration: 'To be looked at again',
  'waiting-for-mase': 'Waiting for MASE screening',
  'accepted-for-mase': 'Accepted for MASE',
  'on-agenda': 'On a MASE agenda',
  'under-mase': 'With the MASE',
  'removed-from-mase': 'No longer with the MASE',
  kept: 'Kept, not sent',
  discarded: 'Discarded',
}

interface Transition {
  readonly from: readonly State[]
  readonly to: State
}

/** States in which the MASE has it, or had it last. */
export const maseStates = [
  'waiting-for-mase',
  'accepted-for-mase',
  'on-agenda',
  'under-mase',
  'removed-from-mase',
] as const satisfies readonly State[]

/** States that are after sending: the record can no longer be written by its author. */
export const sentStates = [
  'new',
  'in-triage',
  'returned',
  'awaiting-agreement',
  'decided',
  'reconsideration',
  ...maseStates,
] as const satisfies readonly State[]

/** States in which a version is finished and frozen: what a review can start from. */
export const finishedStates = [...sentStates, 'kept'] as const satisfies readonly State[]

/**
 * Every change of state there is. The store turns `from` into a condition on the write, so that of two people
 * who act at once the database lets one through.
 */
export const transitions = {
  write: { from: ['draft'], to: 'draft' },
  'ask-for-sign-off': { from: ['draft'], to: 'awaiting-sign-off' },
  authorise: { from: ['awaiting-sign-off'], to: 'signed-off' },
  'return-to-author': { from: ['awaiting-sign-off'], to: 'draft' },
  'take-back': { from: ['awaiting-sign-off', 'signed-off'], to: 'draft' },
  discard: { from: ['draft', 'awaiting-sign-off', 'signed-off'], to: 'discarded' },
  restore: { from: ['discarded'], to: 'draft' },
  'send-to-mash': { from: ['draft', 'awaiting-sign-off', 'signed-off'], to: 'new' },
  'send-to-mase': { from: ['draft', 'awaiting-sign-off', 'signed-off'], to: 'waiting-for-mase' },
  keep: { from: ['draft', 'signed-off'], to: 'kept' },
  claim: { from: ['new'], to: 'in-triage' },
  rate: { from: ['in-triage'], to: 'in-triage' },
  release: { from: ['in-triage'], to: 'new' },
  'return-to-sender': { from: ['in-triage'], to: 'returned' },
  'answer-question': { from: ['returned'], to: 'in-triage' },
  allocate: { from: ['new'], to: 'in-triage' },
  decide: { from: ['in-triage'], to: 'decided' },
  propose: { from: ['in-triage'], to: 'awaiting-agreement' },
  agree: { from: ['awaiting-agreement'], to: 'decided' },
  'take-back-proposal': { from: ['awaiting-agreement'], to: 'in-triage' },
  'not-agreed': { from: ['awaiting-agreement'], to: 'in-triage' },
  reopen: { from: ['decided'], to: 'in-triage' },
  'ask-reconsideration': { from: ['decided'], to: 'reconsideration' },
  uphold: { from: ['reconsideration'], to: 'decided' },
  'reopen-on-request': { from: ['reconsideration'], to: 'in-triage' },
  'pass-to-mase': { from: ['in-triage'], to: 'waiting-for-mase' },
  'accept-for-mase': { from: ['waiting-for-mase'], to: 'accepted-for-mase' },
  'hand-back-to-mash': { from: ['waiting-for-mase', 'accepted-for-mase'], to: 'new' },
  'hand-back-to-sender': { from: ['waiting-for-mase', 'accepted-for-mase'], to: 'draft' },
  'ask-for-mase': { from: ['waiting-for-mase'], to: 'waiting-for-mase' },
  'answer-for-mase': { from: ['waiting-for-mase'], to: 'waiting-for-mase' },
  'put-on-agenda': { from: ['accepted-for-mase', 'under-mase'], to: 'on-agenda' },
  'take-off-agenda': { from: ['on-agenda'], to: 'accepted-for-mase' },
  'carry-over': { from: ['on-agenda'], to: 'on-agenda' },
  'remain-with-mase': { from: ['on-agenda'], to: 'under-mase' },
  'escalate-from-mase': { from: ['on-agenda'], to: 'under-mase' },
  'remove-from-mase': { from: ['on-agenda', 'under-mase'], to: 'removed-from-mase' },
  'discuss-again': { from: ['under-mase', 'removed-from-mase'], to: 'on-agenda' },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions

/** Whether the transition may happen from the state. */
export const isAllowed = (name: TransitionName, from: State): boolean =>
  (transitions[name].from as readonly State[]).includes(from)
