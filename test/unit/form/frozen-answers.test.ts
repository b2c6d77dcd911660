import { expect, test } from 'vitest'
import { freeze } from '#shared/form/document/freeze.ts'
import { findFrozenText } from '#shared/form/document/frozen-answers.ts'
import { completeNwg, nwg, today } from './form-factory.ts'

const document = (answers = completeNwg()) => freeze(nwg(), answers, { on: today })

test('the words of an answer are found by what the question means, whatever its number', () => {
  expect(findFrozenText([document()], 'concern.reason')).toBe(completeNwg()['4.1']?.value)
})

test('the first document that says something is the one that is read', () => {
  const silent = document({ ...completeNwg(), '4.1': {} })
  expect(findFrozenText([silent, document()], 'concern.reason')).toBe(completeNwg()['4.1']?.value)
})

test('a mark is not words', () => {
  const unknown = document({ ...completeNwg(), '4.1': { mark: 'not-known' } })
  expect(findFrozenText([unknown], 'concern.reason')).toBeUndefined()
})
