import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import { prefill } from '#shared/form/fill-in/prefill.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { maseForm, referralForm } from '#shared/tools/index.ts'
import { completeNwg, nwg, today } from './form-factory.ts'

const profile = {
  name: 'Pat Sample',
  email: 'pat@school.example',
  contact: '01632 960001',
  manager: 'Kim Lead',
}
const fill = (already: Answers = {}, assessment: Answers = completeNwg()) =>
  prefill(referralForm, already, { forms: [{ definition: nwg(), answers: assessment }], profile, on: today })

test('what the assessment says is not asked again, and says where it came from', () => {
  const { answers, origins } = fill()
  expect(answers.c1).toEqual({ value: 'Robin Example' })
  expect(answers.c3).toEqual({ value: { day: '27', month: '3', year: '2012' } })
  expect(answers.c19).toEqual({ value: '9990000018' })
  expect(answers.g1).toEqual(completeNwg()['4.1'])
  expect(origins.c1).toEqual([
    {
      from: 'form',
      form: 'nwg',
      question: '2.1',
      said: 'From question 2.1 of NWG Child Sexual Exploitation (CSE) Assessment Tool',
    },
  ])
})

test('what the profile knows fills what the assessment does not', () => {
  const { answers, origins } = fill({}, {})
  expect(answers.b1).toEqual({ value: 'Pat Sample' })
  expect(origins.b5).toEqual([{ from: 'profile', fact: 'email', said: 'From your profile' }])
})

test('what somebody typed is never touched', () => {
  const { answers, origins } = fill({ c1: { value: 'Robin Other' }, c4: { mark: 'not-known' } })
  expect(answers.c1).toEqual({ value: 'Robin Other' })
  expect(answers.c4).toEqual({ mark: 'not-known' })
  expect(origins).not.toHaveProperty('c1')
})

test('family with parental responsibility become parents, the others the household', () => {
  const { answers } = fill()
  expect(answers.d1).toEqual({
    value: [{ name: 'Sam Example', relationship: 'Mother', responsibility: 'yes' }],
  })
  expect(answers.e1).toEqual({
    value: [{ name: 'Alex Example', relationship: 'Brother', responsibility: 'no' }],
  })
  expect(answers.h5).toEqual({ value: [{ name: 'Sam Example' }] })
})

test('nobody of the family falls between the two', () => {
  const { answers } = fill(
    {},
    { '2.13': { value: [{ name: 'Kim' }, { name: 'Lee', responsibility: 'not-known' }] } },
  )
  expect(answers.e1).toEqual({ value: [{ name: 'Kim' }, { name: 'Lee', responsibility: 'not-known' }] })
})

test('several answers come together, each under the question it was given to', () => {
  const { answers, origins } = fill()
  expect(answers.g9?.value).toContain(
    'have you identified or are there any that could be developed?\nPlays in a band.',
  )
  expect(answers.g9?.value).toContain('living environment?\nA grandmother nearby.')
  expect(origins.g9).toHaveLength(2)
})

test('where several answers are too long together, it says where they are', () => {
  const long = { value: 'x'.repeat(15_000) }
  const { answers } = fill({}, { '5.4': long, '5.7': long })
  expect(answers.g9?.value).toMatch(/^From question 5\.4 of .*\nFrom question 5\.7 of /)
})

test('not known goes over where it may be said, and nothing where it may not', () => {
  expect(fill({}, { '2.6': { mark: 'not-known' } }).answers.c4).toEqual({ mark: 'not-known' })
  expect(fill({}, { '4.1': { mark: 'not-known' } }).answers).not.toHaveProperty('g1')
})

test('the opinion goes over in the words that were shown', () => {
  expect(fill().answers.g12?.value).toMatch(
    /^Based on .*\nEvidence of being groomed or targeted for the purposes of sexual exploitation$/,
  )
})

const fillNarratives = (assessment: Answers) => fill({}, assessment).answers

test('what was chosen says nothing without its question, what was written does', () => {
  expect(fillNarratives({ '7.1-other': { value: 'yes' } }).g12?.value).toMatch(/^Please tick .*\nEvidence/)
  expect(fillNarratives({ '5.3': { value: 'He was driven to a hotel.' } }).g12?.value).toBe(
    'He was driven to a hotel.',
  )
})

test('where several questions ask the same, each answer names its page', () => {
  const text = fillNarratives({ '5.5': { value: 'His friends.' }, '5.8': { value: 'His uncle.' } }).g15?.value
  expect(text).toContain('child/young person domain: What do you need to know more about?\nHis friends.')
  expect(text).toContain(
    'family and living environment domain: What do you need to know more about?\nHis uncle.',
  )
})

test('what stands at a question that is no longer asked was taken back', () => {
  const before = { value: 'Completed in May.' }
  expect(fillNarratives({ '4.5': { value: 'yes' }, '4.6': before }).g7).toEqual(before)
  expect(fillNarratives({ '4.5': { value: 'no' }, '4.6': before })).not.toHaveProperty('g7')
})

test('what was said before any form fills what no form says', () => {
  const facts = [
    { role: 'child.police-reference', value: '214', said: 'From your answer about danger' },
  ] as const
  const from = (assessment: Answers) =>
    prefill(referralForm, {}, { forms: [{ definition: nwg(), answers: assessment }], facts, on: today })
  expect(from({}).answers.c24).toEqual({ value: '214' })
  expect(from({}).origins.c24?.map(({ said }) => said)).toEqual(['From your answer about danger'])
  expect(from({ '2.15': { value: '99' } }).answers.c24).toEqual({ value: '99' })
})

test('the practitioner’s own details fill the assessment', () => {
  const { answers } = prefill(nwg(), {}, { forms: [], profile, on: today })
  expect(answers['3.1']).toEqual({ value: 'Pat Sample' })
  expect(answers['3.6']).toEqual({ value: 'Kim Lead' })
  expect(answers).not.toHaveProperty('2.1')
})

test('the MASE form takes strategic information from the assessment', () => {
  const sources = { forms: [{ definition: nwg(), answers: completeNwg() }], on: today }
  expect(prefill(maseForm, {}, sources).answers['strategic-offenders']).toEqual({
    value: 'A man in a grey van.',
  })
})

test('nothing that is filled in from a good assessment is a problem in the referral form', () => {
  const { answers } = fill()
  for (const section of referralForm.sections) {
    expect(checkSection(section, answers, today)).toEqual([])
    const page = Object.fromEntries(
      section.questions.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])),
    )
    expect(acceptAnswers(section, page).ok).toBe(true)
  }
})

const earlier = {
  definition: referralForm,
  answers: {
    c1: { value: 'Robin Exampel' },
    c20: { value: 'Larkmere Surgery' },
    c7: { value: 'missing' },
    g1: { value: 'What somebody was worried about then' },
    d1: { value: [{ name: 'Sam Example', relationship: 'Mother', responsibility: 'yes' }] },
  },
  reference: 'LKM-4821-7306-5',
  called: 'LKM-4821-7306-5 of 3 May 2026',
}

test('who the child is comes from an earlier record where nothing newer says it, and says so', () => {
  const { answers, origins } = prefill(
    referralForm,
    {},
    {
      forms: [{ definition: nwg(), answers: completeNwg() }],
      earlier: [earlier],
      on: today,
    },
  )
  expect(answers.c1).toEqual({ value: 'Robin Example' })
  expect(answers.c20).toEqual({ value: 'Larkmere Surgery' })
  expect(origins.c20).toEqual([
    { from: 'earlier', reference: 'LKM-4821-7306-5', said: 'From LKM-4821-7306-5 of 3 May 2026' },
  ])
})

test('what somebody was worried about then, and where the child was, is asked afresh', () => {
  const { answers } = prefill(referralForm, {}, { forms: [], earlier: [earlier], on: today })
  for (const id of ['g1', 'c7']) expect(answers).not.toHaveProperty(id)
})

test('section 2 of the tool is filled in from an earlier record too, though it names no source', () => {
  const { answers } = prefill(nwg(), {}, { forms: [], earlier: [earlier], on: today })
  expect(answers['2.1']).toEqual({ value: 'Robin Exampel' })
  expect(answers['2.17']).toEqual({ value: 'Larkmere Surgery' })
  expect(answers).not.toHaveProperty('4.1')
})
