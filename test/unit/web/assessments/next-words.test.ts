import { expect, test } from 'vitest'
import type { Referral } from '#shared/referral/referral.ts'
import { referralForSender } from '#shared/referral/sender-view.ts'
import { nextWords } from '../../../../web/app/assessments/[reference]/next-words.ts'
import { acknowledged, decision, later, pressed, sentHead, worker } from './sent-heads.ts'

const words = (changes: Partial<Referral>) => nextWords(sentHead(changes))

test('until it is acknowledged the sender reads both moments by which they hear something', () => {
  for (const state of ['new', 'in-triage'] as const) {
    const said = words({ state })
    expect(said).toContain('tells you what happens next by 24 November 2026')
    expect(said).toContain('decides by 24 November 2026')
  }
})

test('once it is acknowledged only the decision is still to come', () => {
  expect(words({ state: 'in-triage', acknowledged })).toMatch(/^The MASH decides by 24 November 2026/)
})

test('a clock that does not run is not made up', () => {
  expect(words({ acknowledgeBy: undefined, dueAt: undefined })).not.toMatch(/ by |undefined/)
})

test.each<[string, Partial<Referral>, RegExp]>([
  ['has a question to answer', { state: 'returned' }, /^Answer the question\..* stands still/],
  ['has a decision to open', { state: 'decided', decision: decision() }, /^Open the decision/],
  ['has read the decision', { state: 'decided', decision: decision(later) }, /^Do what the decision asks/],
  [
    'has pressed for another look',
    { state: 'reconsideration', decision: decision(later), reconsideration: pressed() },
    /^Somebody who did not make the decision answers you by 24 November 2026/,
  ],
  [
    'has an answer to open',
    { state: 'decided', decision: decision(later), reconsideration: pressed('unopened') },
    /^Open the answer/,
  ],
  [
    'has read the answer',
    { state: 'decided', decision: decision(later), reconsideration: pressed('opened') },
    /^Do what the decision asks/,
  ],
  ['wrote to the MASE', { state: 'waiting-for-mase' }, /^The MASE coordinator/],
  ['was accepted by the MASE', { state: 'accepted-for-mase' }, /^The MASE coordinator/],
  ['is on an agenda', { state: 'on-agenda' }, /^The MASE coordinator/],
  ['has nothing more to wait for', { state: 'kept' }, /^Nothing more happens/],
])('who %s is told so', (_, changes, said) => {
  expect(words(changes)).toMatch(said)
})

test('what waits for a manager’s agreement reads as what is being worked on', () => {
  const working = sentHead({ state: 'in-triage', owner: worker, acknowledged, updatedBy: worker })
  const waiting = { ...working, state: 'awaiting-agreement' as const, proposal: decision() }
  const [shown, like] = [waiting, working].map((head) => nextWords(referralForSender(head, 'a')))
  expect(shown).toBe(like)
  expect(shown).not.toMatch(/agree/i)
})

test('danger changes nothing of when the sender hears: its clock says how soon', () => {
  const at = '2026-11-23T10:00:00.000Z'
  expect(words({ danger: { now: 'yes' }, acknowledged, dueAt: at })).toContain('23 November 2026')
})
