import { expect, test } from 'vitest'
import type { Origin } from '#shared/form/fill-in/prefill.ts'
import { sourceWords } from '../../../../web/app/assessments/[reference]/confirm/source-words.ts'
import { nwg } from '../../form/form-factory.ts'

const title = 'NWG Child Sexual Exploitation (CSE) Assessment Tool'
const from = (question: string): Origin => ({
  from: 'form',
  form: 'nwg',
  question,
  said: `From question ${question} of ${title}`,
})
const profile: Origin = { from: 'profile', fact: 'email', said: 'From your profile' }

test('a form that several answers come from is named once, its questions in their order', () => {
  expect(sourceWords([from('2.6'), from('2.1'), profile, from('2.5')], [nwg()])).toEqual([
    `From questions 2.1, 2.5 and 2.6 of ${title}`,
    'From your profile',
  ])
})

test('one answer, and several from one question, are said as they are', () => {
  expect(sourceWords([from('2.1'), from('2.1')], [nwg()])).toEqual([`From question 2.1 of ${title}`])
})

test('what comes from a form that is not at hand is said all the same', () => {
  expect(sourceWords([from('2.1'), from('2.5')], [])).toHaveLength(2)
  expect(sourceWords([], [nwg()])).toEqual([])
})
