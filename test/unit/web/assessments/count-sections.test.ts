import { expect, test } from 'vitest'
import { countWords } from '../../../../web/app/assessments/count-sections.ts'

test('needed and optional sections are counted apart', () => {
  expect(countWords({ needed: { complete: 7, of: 7 }, optional: { complete: 0, of: 3 } })).toBe(
    '7 of 7 needed sections are complete. 3 more are optional.',
  )
  expect(countWords({ needed: { complete: 2, of: 10 }, optional: { complete: 1, of: 1 } })).toBe(
    '2 of 10 needed sections are complete. 1 more is optional: 1 is complete.',
  )
})

test('a form without optional sections says nothing of them', () => {
  expect(countWords({ needed: { complete: 1, of: 3 }, optional: { complete: 0, of: 0 } })).toBe(
    '1 of 3 needed sections are complete.',
  )
})
