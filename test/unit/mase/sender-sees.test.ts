import { expect, test } from 'vitest'
import type { Referral } from '#shared/referral/referral.ts'
import { historyForSender, referralForSender } from '#shared/referral/sender-view.ts'

const by = { id: 'c', name: 'SECRET coordinator', post: 'MASE coordinator' }
const at = '2027-04-14T10:30:00.000Z'
const referral = {
  reference: 'LKM-4821-7306-7',
  partnership: 'LKM',
  agency: { id: 'school', name: 'School' },
  author: { id: 'a', name: 'An author', post: 'Teacher' },
  state: 'under-mase',
  updatedBy: by,
  signOff: { status: 'authorised' },
  pauses: [],
  mase: {
    from: 'sender',
    reason: 'Why',
    at,
    meeting: '2027-04-14',
    discussed: 1,
    category: 0,
    reviewOn: '2027-07-14',
    override: { by, at, reason: 'SECRET' },
    decision: {
      kind: 'escalate',
      reason: 'What its sender reads',
      escalatedTo: 'SECRET board',
      approver: 'SECRET chair',
      category: 0,
      reviewOn: '2027-07-14',
      by,
      at,
    },
  },
} as unknown as Referral

test('a sender reads what the MASE decided, why and when it looks again, and not whom it was escalated to', () => {
  const { mase } = referralForSender(referral, 'a')
  expect(mase?.decision).toEqual({
    kind: 'escalate',
    reason: 'What its sender reads',
    reviewOn: '2027-07-14',
    at,
    by: { id: '', name: 'The MASE', post: '' },
  })
  expect(mase?.category).toBeUndefined()
  expect(JSON.stringify(mase)).not.toContain('SECRET')
})

test.each([
  ['remain-with-mase', 'words'],
  ['remove-from-mase', 'words'],
  ['escalate-from-mase', 'words'],
  ['discuss-again', undefined],
])('of %s in the history it reads %s', (kind, text) => {
  const entry = { id: '1', kind: kind as 'discuss-again', at, by, text: 'words' }
  expect(historyForSender([entry], referral)[0]?.text).toBe(text)
})

test.each(['mase-action', 'mase-action-update'] as const)('%s is no part of what it reads', (kind) => {
  expect(historyForSender([{ id: '1', kind, at, by, text: 'SECRET' }], referral)).toEqual([])
})
