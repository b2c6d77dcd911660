import { expect, test } from 'vitest'
import { type Breach, breachDueAt, breachWordOf } from '#shared/intelligence/breach.ts'

const officer = { id: 'officer', name: 'Desmond Kirkbride', post: 'Intelligence officer' }
const knownAt = '2026-03-27T16:00:00.000Z'
const breach: Breach = {
  id: 'b',
  partnership: 'LKM',
  version: 1,
  item: 'LKM-INT-4821-7306-7',
  dissemination: 'd',
  knownAt,
  dueAt: breachDueAt(knownAt),
  by: officer,
  because: 'It went to another school',
  opened: false,
  notes: [],
}

test('the clock of a breach runs 72 hours by the wall, over a weekend and over a change of the clocks', () => {
  expect(breach.dueAt).toBe('2026-03-30T16:00:00.000Z')
})

test('who looks after breaches is told when less than a day is left, and when none is, once each', () => {
  expect(breachWordOf(breach, '2026-03-29T15:59:59.000Z')).toBeUndefined()
  expect(breachWordOf(breach, '2026-03-29T16:00:00.000Z')).toBe('due')
  expect(breachWordOf({ ...breach, said: ['due'] }, '2026-03-30T15:00:00.000Z')).toBeUndefined()
  expect(breachWordOf({ ...breach, said: ['due'] }, '2026-03-30T16:00:00.000Z')).toBe('overdue')
  expect(breachWordOf({ ...breach, said: ['due', 'overdue'] }, '2026-04-30T16:00:00.000Z')).toBeUndefined()
})

test('who is told late is told only that it is overdue; once it is decided nothing is said', () => {
  expect(breachWordOf(breach, '2026-04-02T16:00:00.000Z')).toBe('overdue')
  const decision = {
    tell: 'not-reported',
    reason: 'Nobody opened it',
    peopleTold: 'not-needed',
    by: officer,
    at: knownAt,
  } as const
  expect(breachWordOf({ ...breach, decision }, '2026-04-02T16:00:00.000Z')).toBeUndefined()
})
