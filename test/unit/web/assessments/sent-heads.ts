import type { Referral } from '#shared/referral/referral.ts'

export const sentAt = '2026-11-23T09:00:00.000Z'
export const later = '2026-11-23T11:00:00.000Z'
export const due = '2026-11-24T09:00:00.000Z'
export const worker = { id: 'w', name: 'Bryony Okafor', post: 'MASH triage worker' }
const manager = { id: 'm', name: 'Philippa Dunmore', post: 'MASH manager' }

/** A referral that was just sent, as its sender sees it. */
export const sentHead = (changes: Partial<Referral> = {}): Referral =>
  ({
    reference: 'LKM-4821-7306-7',
    partnership: 'LKM',
    agency: { id: 'school', name: 'Hollin Bank Academy' },
    author: { id: 'a', name: 'Tamsin Ellery', post: 'Class teacher' },
    state: 'new',
    danger: { now: 'no' },
    signOff: { status: 'authorised' },
    sentAt,
    acknowledgeBy: '2026-11-24T17:00:00.000Z',
    dueAt: due,
    pauses: [],
    ...changes,
  }) as Referral

export const acknowledged = { words: 'We read it today.', by: worker, at: later }

export const decision = (openedAt?: string): Referral['decision'] => ({
  outcome: 'early-help',
  reasons: 'Reasons',
  senderShould: 'Go on',
  by: worker,
  at: later,
  ...(openedAt ? { openedAt } : {}),
})

const asked = {
  step: 0,
  stepName: 'MASH manager',
  askedBy: { id: 'a', name: 'Tamsin Ellery', post: 'Class teacher' },
  at: later,
  reason: 'He waits at the gate again',
  wanted: 'A visit',
}

/** What its sender presses for, and whether it was answered and opened. */
export const pressed = (answer?: 'unopened' | 'opened'): Referral['reconsideration'] => ({
  ...asked,
  dueAt: due,
  answers: answer
    ? [
        {
          asked,
          result: 'upheld',
          reasons: 'It stands',
          by: manager,
          at: later,
          ...(answer === 'opened' ? { openedAt: later } : {}),
        },
      ]
    : [],
})
