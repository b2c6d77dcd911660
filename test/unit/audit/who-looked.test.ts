import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AuditEntry } from '#shared/audit/entry.ts'
import { byPersonAndDay } from '#shared/audit/who-looked.ts'

const entryAt = (
  at: string,
  id: string,
  kind: AuditEntry['kind'],
  operation = 'readReferral',
): AuditEntry => ({
  id: `${at} ${id} ${kind}`,
  at,
  partnership: 'LKM',
  actor: { id, name: id, post: 'MASH triage worker', agency: 'Larkmere Council' },
  operation,
  kind,
  object: 'referral LKM-0000-0001-1',
  requestId: 'r',
})

test('a day ends at midnight in London, also in summer', () => {
  const days = byPersonAndDay([
    entryAt('2026-07-01T22:59:00.000Z', 'bryony', 'read'),
    entryAt('2026-07-01T23:01:00.000Z', 'bryony', 'change', 'claimReferral'),
    entryAt('2026-07-01T23:02:00.000Z', 'bryony', 'refused', 'rateReferral'),
  ])
  expect(days).toMatchObject([
    { day: '2026-07-02', reads: 0, changes: 1, refused: 1, operations: ['rateReferral', 'claimReferral'] },
    { day: '2026-07-01', reads: 1, changes: 0, refused: 0, operations: ['readReferral'] },
  ])
})

test('nothing in a trail is lost or counted twice, and the latest stands first', () => {
  const entries = fc.array(
    fc
      .tuple(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
        fc.constantFrom('bryony', 'caspian', 'philippa'),
        fc.constantFrom('read', 'change', 'refused', 'break-glass'),
      )
      .map(([at, id, kind]) => entryAt(at.toISOString(), id, kind as AuditEntry['kind'])),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(entries, (some) => {
      const days = byPersonAndDay(some)
      expect(days.reduce((sum, { reads, changes, refused }) => sum + reads + changes + refused, 0)).toBe(
        some.length,
      )
      const lasts = days.map(({ last }) => last)
      expect(lasts).toEqual(lasts.toSorted().toReversed())
    }),
  )
})
