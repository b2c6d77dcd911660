import { expect, test } from 'vitest'
import type { Referral } from '#shared/referral/referral.ts'
import { lateWords } from '../../../../web/app/assessments/[reference]/late-words.ts'
import { acknowledged, decision, due, later, pressed, sentHead } from './sent-heads.ts'

const afterwards = '2026-11-30T09:00:00.000Z'
const late = (changes: Partial<Referral>, now = afterwards) => lateWords(sentHead(changes), now)

test('nothing is late while the time runs', () => {
  expect(late({ state: 'new' }, later)).toBeUndefined()
  expect(late({ state: 'in-triage', acknowledged, dueAt: due }, due)).toBeUndefined()
})

test('who should have had a decision is told when, and to ring', () => {
  for (const state of ['new', 'in-triage'] as const)
    expect(late({ state, acknowledged })).toMatch(/decision by 24 November 2026 at 9am\. Ring the MASH/)
})

test('who should have heard what happens next is told so while the decision is not due yet', () => {
  const words = late({ state: 'in-triage', dueAt: '2026-12-02T09:00:00.000Z' })
  expect(words).toMatch(/heard by 24 November 2026 at 5pm what happens next\. Ring the MASH/)
  expect(late({ state: 'in-triage', dueAt: '2026-12-02T09:00:00.000Z', acknowledged })).toBeUndefined()
})

test('who pressed for another look and has no answer in time is told to ring', () => {
  const words = late({ state: 'reconsideration', decision: decision(later), reconsideration: pressed() })
  expect(words).toMatch(/answer by 24 November 2026 .*Ring the MASH/)
})

test('no limit of the MASH counts where it is not the one who is waited for', () => {
  for (const state of ['returned', 'decided', 'waiting-for-mase', 'on-agenda', 'kept'] as const)
    expect(late({ state, decision: decision(later) })).toBeUndefined()
})
