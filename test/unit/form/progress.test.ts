import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { maseForm } from '#shared/tools/index.ts'
import { completeNwg, notTold, nwg, sectionOf, today } from './form-factory.ts'

const progress = (answers: Answers, toConfirm: string[] = []) =>
  findProgress(nwg(), answers, today, toConfirm)
const statusOf = (id: string, answers: Answers, toConfirm: string[] = []) =>
  progress(answers, toConfirm).sections.find(({ section }) => section === id)?.status
const missing = (section: string, answers: Answers) => findMissing(sectionOf(nwg(), section), answers)

test('a new form has not been started anywhere, and its manager has nothing to sign yet', () => {
  const { sections, complete, of, ready } = progress({})
  const others = sections.filter(({ section }) => section !== 'management')
  expect(others.every(({ status }) => status === 'not-started')).toBe(true)
  expect(statusOf('management', {})).toBe('cannot-start')
  expect({ complete, of, ready }).toEqual({ complete: 0, of: 12, ready: false })
})

test('a section is in progress while something that is needed is not there', () => {
  expect(statusOf('planning', { '9.1': { value: 'Safe way home' } })).toBe('in-progress')
})

test('a section is complete when all that is needed is answered or marked', () => {
  expect(statusOf('family-domain', { '5.6': { mark: 'not-known' } })).toBe('complete')
})

test('what cannot stand shows as a problem before anything else', () => {
  expect(statusOf('identifying-details', { '2.16': { value: '123' } })).toBe('problem')
})

test('what was filled in and is not confirmed keeps a section in progress', () => {
  const answers = { '5.6': { value: 'Filled in' } }
  expect(statusOf('family-domain', answers, ['5.6'])).toBe('in-progress')
  expect(statusOf('family-domain', answers)).toBe('complete')
})

test('a section in which nothing is needed says so', () => {
  const optional = progress({}).sections.filter((section) => section.optional)
  expect(optional.map(({ section }) => section)).toEqual(['actions', 'management', 'additional'])
})

test('a form with all that is needed is ready', () => {
  expect(progress(completeNwg()).sections.flatMap((section) => section.missing)).toEqual([])
  expect(progress(completeNwg()).ready).toBe(true)
})

test('what is missing names the question and its control', () => {
  expect(missing('identifying-details', {})).toEqual([
    { question: '2.1', field: '2.1', message: 'Enter the child’s name' },
    { question: '2.2', field: '2.2', message: 'Enter the child’s address' },
    { question: '2.5', field: '2.5-day', message: 'Enter the child’s date of birth' },
  ])
})

test('a reason why views are absent stands in for them', () => {
  const ids = (answers: Answers) => missing('views', answers).map(({ question }) => question)
  expect(ids({})).toEqual(['6.1', '6.2', '6.3', '6.4'])
  expect(ids({ '6.1-absent': { value: 'Not seen yet' }, '6.3': { value: 'Worried' } })).toEqual([
    '6.2',
    '6.4',
  ])
})

test('a question is needed only when it is asked', () => {
  expect(missing('opinion', { '7.1': { value: 'exploited' } })).toEqual([])
  const ticked: Answers = { '7.1': { value: 'exploited' }, '7.1-other': { value: 'yes' } }
  expect(missing('opinion', ticked).map(({ question }) => question)).toEqual(['7.1-details'])
})

test('who needs to know is asked about what was identified, and not where nothing was', () => {
  const told = (answers: Answers) =>
    missing('analysis', answers).filter(({ question }) => question === '8.3-told')
  expect(told({ '8.3': { mark: 'not-applicable' } })).toEqual([])
  expect(told({ '8.3': { value: 'A man' } })).toHaveLength(1)
  expect(told({ '8.3': { value: 'A man' }, '8.3-told': { value: [notTold()] } })).toEqual([])
  expect(told({ '8.3': { value: 'A man' }, '8.3-told': { mark: 'not-known' } })).toEqual([])
})

test('somebody outside the directory must have been told already', () => {
  const rows = (...value: Record<string, string>[]) =>
    missing('analysis', { '8.3-told': { value }, '8.3': { value: 'A man' } })
      .filter(({ question }) => question === '8.3-told')
      .map(({ field, message }) => [field, message])
  expect(rows({ someone: 'A night club', told: 'yes' })).toEqual([])
  expect(rows({ someone: 'A night club', told: 'no' })).toEqual([
    [
      '8.3-told[0].recipient',
      'Recipient 1: select somebody from the directory for the intelligence desk to tell, or tell them yourself and say when',
    ],
  ])
  expect(rows({ recipient: 'police', told: 'no' }, { told: 'yes' })).toEqual([
    ['8.3-told[1].recipient', 'Recipient 2: select who needs to know, or enter who you have told'],
  ])
  expect(rows({ recipient: 'police' })).toEqual([
    ['8.3-told[0].told', 'Recipient 1: select whether you have told them'],
  ])
})

test('a referral to the MASE carries a blocker or strategic information', () => {
  const said = (answers: Answers) =>
    findMissing(sectionOf(maseForm, 'reason'), { ask: { value: 'Disrupt' }, ...answers }).map(
      ({ field }) => field,
    )
  expect(said({ blocker: { value: 'no' }, strategic: { mark: 'not-applicable' } })).toEqual(['blocker'])
  expect(
    said({
      blocker: { value: 'yes' },
      'blocker-details': { value: 'No' },
      strategic: { mark: 'not-applicable' },
    }),
  ).toEqual([])
  expect(
    said({
      blocker: { value: 'no' },
      strategic: { value: ['trends'] },
      'strategic-trends': { value: 'Vans' },
    }),
  ).toEqual([])
  expect(said({ blocker: { value: 'no' } })).toEqual(['strategic'])
})
