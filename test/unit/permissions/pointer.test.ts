import { expect, it } from 'vitest'
import type { ReferralRow } from '#shared/referral/row.ts'
import { pointerRow } from '#shared/restriction/pointer.ts'

const canary = 'QUILLFEATHER'
const by = { id: 'w', name: 'Ada Worker', post: 'MASH worker' }
const row: Required<Omit<ReferralRow, 'restricted' | 'rating' | 'mase'>> & ReferralRow = {
  reference: 'LKM-4821-7306-5',
  state: 'in-triage',
  version: 7,
  agency: { id: canary, name: canary },
  author: { id: canary, name: canary, post: canary },
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T10:00:00.000Z',
  sentAt: '2026-03-02T09:30:00.000Z',
  dueAt: '2026-03-02T13:30:00.000Z',
  acknowledgeBy: '2026-03-03T09:30:00.000Z',
  rating: { level: 'red', reason: canary, at: '2026-03-02T09:40:00.000Z', by },
  owner: by,
  mase: { from: 'mash', reason: canary, at: '2026-03-02T11:00:00.000Z' },
  pauses: [],
  childName: canary,
  childDateOfBirth: canary,
  otherChildren: 3,
  writtenBy: canary,
  danger: true,
  destination: 'mash',
  signOff: 'authorised',
  unopenedOutcome: false,
} as never

it('shows of a restricted record its reference, who has it and its clocks, and nothing that it says', () => {
  const pointer = pointerRow(row)
  expect(JSON.stringify(pointer)).not.toContain(canary)
  expect(pointer).toMatchObject({
    reference: row.reference,
    restricted: true,
    dueAt: row.dueAt,
    acknowledgeBy: row.acknowledgeBy,
    rating: { level: 'red' },
    owner: by,
    danger: true,
  })
})

it('withholds whatever rows learn to show later', () => {
  const later = { ...row, school: canary, age: canary, concern: [canary] } as ReferralRow
  expect(JSON.stringify(pointerRow(later))).not.toContain(canary)
})
