import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { Danger } from '#shared/referral/referral.ts'
import { findTool, maseForm, referralForm } from '#shared/tools/index.ts'
import { prefilled } from '#web/app/assessments/prefilled.ts'

const nottingham = findTool('nottingham', '1')
if (!nottingham) throw new Error('The tool comes with the hub')

const record = (danger: Danger, marf: Answers = {}) => ({
  definitions: { assessment: nottingham, marf: referralForm, mase: maseForm },
  answers: { assessment: {}, marf, mase: {} },
  today: '2026-11-21',
  earlier: [],
  author: { name: 'Pat Sample', post: 'Teacher', email: 'pat@school.example' },
  referral: { agency: { id: 'school', name: 'Hollin Bank Academy' }, danger },
})
const called: Danger = { now: 'yes', policeCalled: 'yes', logNumber: '214 of today' }

test('the log number given with the answer about danger is not asked again, and says where it came from', () => {
  const { answers, origins } = prefilled(record(called), 'marf')
  expect(answers.c24).toEqual({ value: '214 of today' })
  expect(origins.c24?.map(({ said }) => said)).toEqual(['From your answer about danger'])
})

test.each([
  { now: 'no' },
  { now: 'yes', policeCalled: 'no', logNumber: '214' },
  { now: 'yes', policeCalled: 'yes', logNumber: ' ' },
] satisfies Danger[])('no log number is made of %j', (danger) => {
  expect(prefilled(record(danger), 'marf').answers).not.toHaveProperty('c24')
})

test('parents saved on the page of parents are there where consent is asked, with where they came from', () => {
  const people = [{ name: 'Sam Example', relationship: 'Mother', responsibility: 'yes' }]
  const { answers, origins } = prefilled(record({ now: 'no' }, { d1: { value: people } }), 'marf')
  expect(answers.h5).toEqual({ value: [{ name: 'Sam Example' }] })
  expect(origins.h5?.map(({ said }) => said)).toEqual(['From question D1 of Multi-agency referral form'])
})
