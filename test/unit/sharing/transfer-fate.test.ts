import { expect, test } from 'vitest'
import { states } from '#shared/referral/states.ts'
import { transferFateOf } from '#shared/sharing/transfer-fate.ts'

const secret = 'SECRET'
const by = { id: secret, name: secret, post: secret }
const at = '2026-03-02T10:00:00.000Z'

/** A head of which everything that may not cross says so. */
const head = {
  reference: secret,
  partnership: secret,
  agency: { id: secret, name: secret },
  author: by,
  owner: by,
  updatedBy: by,
  updatedAt: at,
  child: { name: secret, postcode: secret },
  otherChildren: [{ name: secret }],
  danger: { now: 'yes', logNumber: secret },
  rating: { level: 'red', reason: secret, at, by },
  repeat: { earlier: 3, pattern: true, at, reason: secret },
  restriction: { kind: 'police-sensitive', reason: secret, by, at, readers: [by] },
  acknowledged: { words: 'We will ring you', by, at },
  question: { text: 'Which school?', by, at, answer: secret },
  decision: { outcome: 'section-17', reasons: secret, senderShould: 'Close it', by, at },
  mase: { from: 'mash', reason: secret, at },
}

test.each(states)('of a referral that is %s nothing crosses but what its sender may know', (state) => {
  const fate = transferFateOf({ ...head, state } as never)
  expect(JSON.stringify(fate)).not.toContain(secret)
  expect(JSON.stringify(fate)).not.toContain('red')
  expect(fate.outcome).toBe(['decided', 'reconsideration'].includes(state) ? 'section-17' : undefined)
})

test('a decision that waits for agreement looks as what is being worked on', () => {
  const stage = (state: string) => transferFateOf({ ...head, state } as never).stage
  expect(stage('awaiting-agreement')).toBe(stage('in-triage'))
})
