import { expect, test } from 'vitest'
import type { Referral } from '#shared/referral/referral.ts'
import { nextWords } from '#web/app/assessments/[reference]/next-words.ts'
import { progressOf } from '#web/app/assessments/[reference]/progress-of.ts'
import { referral } from '../../queue/factory.ts'

const acknowledgeBy = '2026-11-23T17:00:00.000Z'
const dueAt = '2026-12-01T12:00:00.000Z'
const acknowledgedIn = (one: Referral) => progressOf(one, []).find(({ name }) => name === 'Acknowledged')

test('until the sender is told something, they see by when they will be', () => {
  const one = referral({ state: 'in-triage', acknowledgeBy, dueAt })
  expect(nextWords(one)).toContain('23 November 2026')
  expect(acknowledgedIn(one)).toEqual({ name: 'Acknowledged', stage: 'later', by: acknowledgeBy })
})

test('where a decision was opened again they see by when it is decided, and no limit that lies behind', () => {
  const one = referral({ state: 'in-triage', acknowledgeBy, dueAt, clockFrom: '2026-11-30T12:00:00.000Z' })
  expect(nextWords(one)).toBe('The MASH decides by 1 December 2026 at midday. You then get an email.')
  expect(acknowledgedIn(one)).toEqual({ name: 'Acknowledged', stage: 'done' })
})
