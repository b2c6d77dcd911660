import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaClock, timeAfter } from '#shared/mase/agenda-clock.ts'
import { agendaFrame } from '#shared/mase/agenda-frame.ts'
import { shareMinutes } from '#shared/mase/share-minutes.ts'
import { itemWith, meetingWith } from '#test/factories/meetings.ts'

describe('The running clock of an agenda', () => {
  const meeting = meetingWith({
    time: '10:00',
    minutes: 60,
    order: { victims: ['a', 'b'], offenders: [], locations: ['c'], trends: [] },
  })
  const items = [
    itemWith({ id: 'a', minutes: 20 }),
    itemWith({ id: 'b', minutes: 25 }),
    itemWith({ id: 'c', minutes: 20 }),
  ]

  test('counts on from the welcome and the overdue actions, heading after heading', () => {
    const { lines, itemsFrom, itemsTo, ends, frame, left } = agendaClock(meeting, items, 2)
    expect(frame).toEqual({ welcome: 3, actions: 4, close: 3, items: 50 })
    expect([itemsFrom, itemsTo, ends, left]).toEqual(['10:07', '11:12', '11:00', -15])
    expect(lines.map(({ id, from, to, over }) => [id, from, to, over])).toEqual([
      ['a', '10:07', '10:27', false],
      ['b', '10:27', '10:52', false],
      ['c', '10:52', '11:12', true],
    ])
  })

  test('leaves out what the order knows and nobody has any more', () => {
    expect(agendaClock(meeting, items.slice(1), 0).lines.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('goes round at midnight', () => {
    expect(timeAfter('23:50', 15)).toBe('00:05')
  })
})

test('overdue actions take no more than a fifth of a meeting, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 480 }), fc.integer({ min: 0, max: 500 }), (minutes, overdue) => {
      const { welcome, actions, close, items } = agendaFrame(minutes, overdue)
      expect(welcome + actions + close + items).toBe(minutes)
      expect(actions).toBeLessThanOrEqual(minutes / 5)
      expect(items).toBeGreaterThanOrEqual(minutes * 0.7)
    }),
  )
})

test('time is shared out whole: nobody gets less than they need or more than is usual, and none is left that is wanted', () => {
  const span = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([least, more]) => ({ least, usual: least + more }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.integer({ min: 0, max: 400 }), (spans, more) => {
      const least = spans.reduce((sum, one) => sum + one.least, 0)
      const usual = spans.reduce((sum, one) => sum + one.usual, 0)
      const given = shareMinutes(spans, least + more)
      given.forEach((minutes, index) => {
        expect(minutes).toBeGreaterThanOrEqual(spans[index]?.least ?? 0)
        expect(minutes).toBeLessThanOrEqual(spans[index]?.usual ?? 0)
      })
      expect(given.reduce((sum, one) => sum + one, 0)).toBe(Math.min(usual, least + more))
    }),
  )
})
