import { expect, test } from 'vitest'
import { keepGiven } from '#shared/time/keep-given.ts'
import { timeLeft } from '#shared/time/time-left.ts'
import { office } from './calendars.ts'

const sent = '2026-11-22T02:43:00.000Z'
const given = '2026-11-23T02:43:00.000Z'
const atWork = { amount: 24, unit: 'working-hours', runsPastClosing: false } as const
const today = { kind: 'due', at: '2026-11-25T17:00:00.000Z', limit: atWork } as const

test('a time that was given stays, and is told in plain hours where it is counted otherwise now', () => {
  const due = keepGiven(today, given, sent)
  expect(due).toMatchObject({ kind: 'due', at: given, nearAt: '2026-11-22T20:43:00.000Z' })
  expect(timeLeft(due, '2026-11-22T02:50:00.000Z', office).words).toBe('23 hours left')
  expect(timeLeft(due, '2026-11-22T21:00:00.000Z', office)).toMatchObject({ kind: 'left', nearing: true })
})

test('what the policy still gives is counted as it says', () => {
  expect(keepGiven(today, today.at, sent)).toBe(today)
})

test('what was given no time stands still, or has no limit, whatever the policy says today', () => {
  const paused = { kind: 'paused', since: sent } as const
  expect(keepGiven(paused, undefined, sent)).toBe(paused)
  expect(keepGiven(today, undefined, sent)).toEqual({ kind: 'no-limit' })
  expect(keepGiven({ kind: 'no-limit' }, given, sent)).toMatchObject({ kind: 'due', at: given })
})
