import { expect, test } from 'vitest'
import { labelOf } from '#shared/intelligence/desk-label.ts'
import { deskOrder, usualSort } from '#shared/intelligence/desk-order.ts'
import { closesAt, codesOf, isOpenNow } from '#shared/intelligence/grading.ts'
import { restingState } from '#shared/intelligence/release.ts'
import { type ItemMove, itemMoves, itemStateIds, mayMove } from '#shared/intelligence/states.ts'
import { aGrading, anItem, aRelease } from '#test/factories/intelligence.ts'

const today = '2026-11-22'

test('what was released is open on its last day and closed on the day after it', () => {
  const until = (day: string) => aGrading({ handling: 'C', conditions: 'Police alone', until: day })
  expect(closesAt(until(today))).toBe(today)
  expect(isOpenNow(until(today), today)).toBe(true)
  expect(isOpenNow(until('2026-11-21'), today)).toBe(false)
  expect(isOpenNow(aGrading(), today)).toBe(true)
  expect(isOpenNow(undefined, today)).toBe(false)
})

test('stricter handling closes at once what was released under the one before, and easier handling does not', () => {
  const free = aGrading()
  const bound = aGrading({ handling: 'C', conditions: 'Police alone' })
  expect(isOpenNow(bound, today, free)).toBe(false)
  expect(isOpenNow(free, today, bound)).toBe(true)
  expect(isOpenNow(bound, today, bound)).toBe(true)
  expect(isOpenNow(aGrading({ handling: 'C', conditions: 'Ask first' }), today, bound)).toBe(false)
  expect(isOpenNow({ ...free, source: '3', information: 'E' }, today, free)).toBe(true)
})

test('an item without a waiting text stays released as long as an earlier text may be read', () => {
  const bound = aGrading({ handling: 'C', conditions: 'Police alone' })
  expect(restingState(aGrading(), [aRelease()], today)).toBe('released')
  expect(restingState(bound, [aRelease()], today)).toBe('graded')
  expect(restingState(aGrading(), [aRelease({ state: 'given-back' })], today)).toBe('graded')
  expect(restingState(aGrading(), [], today)).toBe('graded')
})

test('only what is allowed in a state can be done in it', () => {
  const allowed = Object.fromEntries(
    itemStateIds.map((state) => [
      state,
      (Object.keys(itemMoves) as ItemMove[]).filter((move) => mayMove(state, move)),
    ]),
  )
  expect(allowed).toEqual({
    received: ['grade', 'not-share'],
    graded: ['grade', 'sanitise', 'not-share'],
    drafted: ['grade', 'release', 'give-back', 'take-back', 'not-share'],
    released: ['grade', 'sanitise'],
    'not-shared': ['grade', 'share-after-all'],
  })
})

test('danger comes first, then by priority; what nobody graded before what is low; the longest wait first', () => {
  const at = (day: string) => `2026-11-${day}T10:00:00.000Z`
  const of = (reference: string, changes: Parameters<typeof anItem>[0]) => anItem({ reference, ...changes })
  const items = [
    of('low', { grading: aGrading({ priority: 'low' }), since: at('01') }),
    of('new', { since: at('10') }),
    of('newer', { since: at('11') }),
    of('high', { grading: aGrading({ priority: 'high' }), since: at('20') }),
    of('medium', { grading: aGrading({ priority: 'medium' }), since: at('02') }),
    of('danger', { danger: true, since: at('21') }),
  ]
  const order = (sort: Parameters<typeof deskOrder>[1]) =>
    deskOrder(items, sort).map(({ reference }) => reference)
  expect(order('urgency')).toEqual(['danger', 'high', 'medium', 'new', 'newer', 'low'])
  expect(order('oldest')).toEqual(['low', 'medium', 'new', 'newer', 'high', 'danger'])
  expect(order('latest')).toEqual(order('oldest').toReversed())
  expect(itemStateIds.map(usualSort)).toEqual(['urgency', 'urgency', 'urgency', 'latest', 'latest'])
})

test('a label is a few words of a detail, else of the description, else the beginning of what happened', () => {
  expect(labelOf(anItem({ details: { colour: 'Red', registration: ' ZZ18 \n  ABC ' } }))).toBe('ZZ18 ABC')
  expect(labelOf(anItem({ details: { description: 'Tall' } }))).toBe('Tall')
  expect(labelOf(anItem({ details: { colour: 'Red' }, what: 'Waits at\nthe gates' }))).toBe(
    'Waits at the gates',
  )
  expect(labelOf(anItem({ details: {}, what: ' ' }))).toBeUndefined()
  expect(labelOf(anItem({ details: { name: 'N'.repeat(80) } }))).toHaveLength(60)
  expect(labelOf(anItem({ details: {}, what: 'W'.repeat(90) }))).toMatch(/^W{79}…$/)
})

test('the codes stand together as police forces write them', () => {
  expect(codesOf(aGrading({ source: '1', information: 'E', handling: 'C' }))).toBe('1E C')
})
