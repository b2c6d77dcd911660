import { expect, it } from 'vitest'
import { workloadOf } from '#shared/management/workload.ts'
import { heldOf } from '#shared/queue/held.ts'
import { referral } from '../queue/factory.ts'

const bryony = { id: 'bryony', name: 'Bryony', post: 'Social worker' }
const now = '2026-11-22T12:00:00.000Z'

it('counts what a worker has in hand, what is over, what waits for others, and says which is oldest and due first', () => {
  const own = { state: 'in-triage', owner: bryony } as const
  const held = [
    referral({ ...own, sentAt: '2026-11-21T09:00:00.000Z', dueAt: '2026-11-22T09:00:00.000Z' }),
    referral({ ...own, sentAt: '2026-11-19T09:00:00.000Z', asked: { open: 1 } }),
    referral({ state: 'returned', owner: bryony, danger: { now: 'yes' } }),
  ].flatMap((one) => heldOf(one) ?? [])
  expect(workloadOf(bryony, held, { now, away: false })).toEqual({
    person: bryony,
    away: false,
    held: 3,
    byRating: { red: 0, amber: 0, green: 0, blue: 0, unrated: 3 },
    danger: 1,
    overdue: 1,
    waiting: 2,
    oldest: '2026-11-19T09:00:00.000Z',
    firstDue: '2026-11-22T09:00:00.000Z',
  })
})

it('is nothing where somebody has nothing', () => {
  expect(workloadOf(bryony, [], { now, away: true })).toMatchObject({ held: 0, overdue: 0, away: true })
})
