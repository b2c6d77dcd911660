import { expect, test } from 'vitest'
import { shownMark } from '#web/app/assessments/shown-mark.ts'

const birth = { value: { day: '27', month: '3', year: '2012' } }

test('the same answers have the same mark, in whichever order the store gives their parts', () => {
  const again = { c3: { value: { year: '2012', day: '27', month: '3' } }, c1: { value: 'Robin' } }
  expect(shownMark({ c1: { value: 'Robin' }, c3: birth })).toBe(shownMark(again))
})

test('another answer, or another order of rows, has another mark', () => {
  const rows = [{ name: 'Sam' }, { name: 'Alex' }]
  expect(shownMark({ d1: { value: rows } })).not.toBe(shownMark({ d1: { value: rows.toReversed() } }))
  expect(shownMark({ c3: birth })).not.toBe(shownMark({ c3: { mark: 'not-known' } }))
})
