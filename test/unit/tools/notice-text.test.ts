import { expect, test } from 'vitest'
import { noticeText } from '#functions/sending/notice-text.ts'
import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import { today, tool } from './said.ts'

const matrices = (answers: Answers, about = 'offenders') =>
  noticeText(tool('matrices'), answers, about, today)
const persons: Answer = {
  value: [{ name: 'Spider', description: 'Grey van', standing: 'suspected' }, { name: 'Tall' }],
}

test('one text is the notice, with what stands in its extra space', () => {
  expect(matrices({ offenders: { value: ' A man. ', more: 'He has a dog.' } })).toBe('A man.\nHe has a dog.')
})

test('people named in a table reach whoever needs to know of suspects, with the narrative or without', () => {
  expect(matrices({ persons })).toBe('Spider, Grey van, Suspected of it\nTall')
  expect(matrices({ persons, offenders: { mark: 'not-applicable' } })).toContain('Spider')
  const both = matrices({ persons, offenders: { value: 'They meet at the rank.' } })
  expect(both).toBe(
    'Persons of concern and associates\nSpider, Grey van, Suspected of it\nTall\n\nWhat is known about persons of concern and associates?\nThey meet at the rank.',
  )
})

test('nothing else of the form goes along', () => {
  const others: Answers = { victims: { value: 'Two girls.' }, locations: { value: 'The rank.' } }
  expect(matrices({ ...others, persons })).not.toMatch(/girls|rank/)
  expect(matrices(others)).toBe('')
  expect(matrices({ ...others, persons }, 'locations')).toBe('The rank.')
})

test('what is no longer asked is not told', () => {
  const form = tool('matrices')
  const sections = form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === 'offenders' ? { ...question, when: { question: 'beyond', equals: 'yes' } } : question,
    ),
  }))
  const answers = { offenders: { value: 'A man.' }, beyond: { value: 'no' } }
  expect(noticeText({ ...form, sections }, answers, 'offenders', today)).toBe('')
})
