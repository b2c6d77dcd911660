import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findMissingReason } from '#shared/form/progress/missing-reason.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { alwaysAnswered, day, present, withLevels } from './prompt-factory.ts'

const guidance = (answers: Answers, area?: string) => findPrompts(withLevels(), answers, { on: day, area })

test('nothing is said of a form that has no prompts', () => {
  const { prompts: _, ...silent } = withLevels()
  expect(findPrompts(silent, present('low', 4), { on: day })).toEqual({
    prompts: [],
    departure: 'none',
    reasonGiven: false,
  })
})

test('one low indicator short of the threshold says nothing, and one more speaks and says why', () => {
  expect(guidance(present('low', 3)).prompts).toEqual([])
  const { prompts, suggested } = guidance(present('low', 4))
  expect(suggested?.id).toBe('low')
  expect(prompts).toMatchObject([{ id: 'four-low', kind: 'prompt', says: '4 low indicators are present' }])
  expect(prompts[0]?.because).toEqual(
    [0, 1, 2, 3].map((at) => ({
      question: 'low',
      row: `low-${at}`,
      label: at === 0 ? 'A better wording' : `low sign ${at}`,
      answer: 'Present',
    })),
  )
})

test('of several prompts the highest level is suggested', () => {
  const answers = { ...present('low', 5), ...present('medium', 2), ...present('high', 1) }
  expect(guidance(answers).suggested?.id).toBe('high')
  expect(guidance(answers).prompts.map(({ id }) => id)).toEqual(['four-low', 'two-medium', 'one-high'])
})

test('what is suspected counts only where the form says so', () => {
  const suspected = { high: { value: [{ row: 'high-0', state: 'suspected' }] } }
  expect(guidance(suspected).prompts.map(({ id }) => id)).toEqual(['one-high'])
  const medium = { medium: { value: ['medium-0', 'medium-1'].map((row) => ({ row, state: 'suspected' })) } }
  expect(guidance(medium).prompts).toEqual([])
})

test('a child under 13 with four low indicators meets the floor, with the date of birth as its reason', () => {
  const born = { dob: { value: { day: '22', month: '11', year: '2013' } } }
  const { floor, suggested, prompts } = guidance({ ...present('low', 4), ...born })
  expect([floor?.id, suggested?.id]).toEqual(['medium', 'medium'])
  expect(prompts.find(({ kind }) => kind === 'floor')?.because).toEqual([
    { question: 'dob', label: 'Date of birth', answer: '22 November 2013 (aged 12 on 21 November 2026)' },
  ])
})

test.each([
  ['the thirteenth birthday', { day: '21', month: '11', year: '2013' }, false],
  [
    'an estimated year in which the child may still be 12',
    { day: '', month: '', year: '2013', estimate: 'estimated' },
    true,
  ],
  [
    'an estimated year in which the child has turned 13',
    { day: '', month: '', year: '2012', estimate: 'estimated' },
    false,
  ],
  ['an estimated year long ago', { day: '', month: '', year: '2010', estimate: 'estimated' }, false],
  ['an estimated month', { day: '', month: 'March', year: '2014', estimate: 'estimated' }, true],
  ['a child who is expected', { day: '1', month: '2', year: '2027', estimate: 'expected' }, false],
  ['a date in the future', { day: '1', month: '2', year: '2027' }, false],
  ['no date', { day: '31', month: '2', year: '2020' }, false],
] as const)('under 13: %s', (_, value, speaks) => {
  expect(guidance({ dob: { value } }).floor !== undefined).toBe(speaks)
})

test('a marked learning difficulty meets the floor whatever the age', () => {
  expect(guidance({ needs: { value: 'yes' } }).floor?.id).toBe('medium')
  const line = { low: { value: [{ row: 'low-5', state: 'present' }] } }
  expect(guidance(line).prompts).toMatchObject([
    { id: 'under-13', kind: 'floor', because: [{ question: 'low', row: 'low-5' }] },
  ])
})

test('a scale is counted by the level of its step', () => {
  const { prompts, suggested } = guidance({ home: { value: 'unsafe' } })
  expect(suggested?.id).toBe('high')
  expect(prompts).toMatchObject([
    { says: '1 domain is high', because: [{ question: 'home', label: 'Home', answer: 'Not safe' }] },
  ])
  expect(guidance({ home: { value: 'safe' } }).prompts).toEqual([])
})

test('the level is raised by one and never above the top', () => {
  const raise: Answers = { raise: { value: 'yes' }, why: { value: 'Alone at night.' } }
  expect(guidance({ ...present('low', 4), ...raise }).suggested?.id).toBe('medium')
  expect(guidance({ ...present('high', 1), ...raise }).suggested?.id).toBe('high')
  expect(guidance(raise).suggested).toBeUndefined()
  expect(guidance({ ...present('low', 4), raise: { value: 'yes' } }).suggested?.id).toBe('low')
})

test('what is asked next is said in the words for the area, and in all words where that is not known', () => {
  const asks = (answers: Answers, area?: string) =>
    guidance({ ...present('low', 4), ...answers }, area).prompts[0]?.asks
  const [county, city] = [
    'Refer to the Family Service (county)',
    'Refer to Children and Families Direct (city)',
  ]
  expect(asks({}, 'county')).toEqual([county, 'Share what you know'])
  expect(asks({ area: { value: 'city' } })).toEqual([city, 'Share what you know'])
  expect(asks({ area: { value: 'city' } }, 'county')).toEqual([county, 'Share what you know'])
  expect(asks({})).toEqual([county, city, 'Share what you know'])
})

test.each([
  ['as suggested', 'low', present('low', 4), 'none'],
  ['above', 'high', present('low', 4), 'above'],
  ['below', 'low', present('medium', 2), 'below'],
  ['below a floor', 'low', { ...present('low', 4), needs: { value: 'yes' } }, 'below-floor'],
  ['at a floor', 'medium', { ...present('low', 4), needs: { value: 'yes' } }, 'none'],
  ['between floor and suggestion', 'medium', { ...present('high', 1), needs: { value: 'yes' } }, 'below'],
  ['beside no suggestion', 'high', {}, 'none'],
  ['an opinion that is no level', 'cannot-say', { needs: { value: 'yes' } }, 'none'],
] as const)('an opinion %s', (_, opinion, answers, departure) => {
  const given = guidance({ ...answers, opinion: { value: opinion } } as Answers)
  expect(given.departure).toBe(departure)
  expect(given.reasonGiven).toBe(false)
})

test('only an opinion below a floor needs its reason before sending', () => {
  const missing = (answers: Answers) => findMissingReason(withLevels(), answers, day)
  const below: Answers = { needs: { value: 'yes' }, opinion: { value: 'low' } }
  expect(missing(below)).toEqual({
    question: 'reason',
    field: 'reason',
    message: 'Enter why your opinion is ‘Low’: this tool asks for a reason below ‘Medium’',
  })
  const page = findProgress(withLevels(), below, day).sections.find(({ section }) => section === 'opinion')
  expect(page).toMatchObject({ status: 'in-progress', missing: [{ question: 'reason' }] })
  expect(missing({ ...below, reason: { mark: 'not-applicable' } })).toBeDefined()
  expect(missing({ ...below, reason: { value: 'The family moved away.' } })).toBeUndefined()
  expect(missing({ ...present('high', 1), opinion: { value: 'low' } })).toBeUndefined()
  expect(missing({ ...present('low', 4), opinion: { value: 'high' } })).toBeUndefined()
})

test('an indicator list that is not asked has no say', () => {
  const form = withLevels()
  const [low] = form.sections[1]?.questions ?? []
  Object.assign(low ?? {}, { when: { question: 'needs', equals: 'no' } })
  expect(findPrompts(form, present('low', 4), { on: day }).prompts).toEqual([])
  expect(
    findPrompts(form, { ...present('low', 4), needs: { value: 'no' } }, { on: day }).prompts,
  ).toHaveLength(1)
})

const state = fc.constantFrom('present', 'suspected', 'not-present', 'not-known')
const lists = ['low', 'medium', 'high'] as const

/** Any states of any indicators, any age, any opinion. */
const anyAnswers = fc
  .record({
    states: fc.array(fc.tuple(fc.constantFrom(...lists), fc.nat(5), state)),
    year: fc.option(fc.integer({ min: 2008, max: 2026 }), { nil: undefined }),
    opinion: fc.option(fc.constantFrom('none', 'low', 'medium', 'high', 'cannot-say'), { nil: undefined }),
    raise: fc.constantFrom('yes', 'no'),
  })
  .map(({ states, year, opinion, raise }): Answers => {
    const answers: Answers = { raise: { value: raise }, why: { value: 'Because.' } }
    for (const list of lists) {
      const said = new Map(states.filter(([of]) => of === list).map(([, at, one]) => [`${list}-${at}`, one]))
      if (said.size > 0) answers[list] = { value: [...said].map(([row, state]) => ({ row, state })) }
    }
    if (year) answers.dob = { value: { day: '1', month: '1', year: String(year) } }
    if (opinion) answers.opinion = { value: opinion }
    return answers
  })

const rankOf = (level: { id: string } | undefined) =>
  (withLevels().levels ?? []).findIndex(({ id }) => id === level?.id)

test('one more indicator that is present never lowers what is suggested', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...lists), fc.nat(5), (answers, list, at) => {
      const rows = (answers[list]?.value ?? []) as { row: string; state: string }[]
      const row = `${list}-${at}`
      const more = {
        ...answers,
        [list]: { value: [...rows.filter((one) => one.row !== row), { row, state: 'present' }] },
      }
      expect(rankOf(guidance(more).suggested)).toBeGreaterThanOrEqual(rankOf(guidance(answers).suggested))
    }),
    { numRuns: 500 },
  )
})

test('the reasons given are exactly the indicators that were counted', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { id, because, says } of guidance(answers).prompts) {
        const list = { 'four-low': 'low', 'two-medium': 'medium', 'one-high': 'high' }[id]
        if (!list) continue
        const states = id === 'one-high' ? ['present', 'suspected'] : ['present']
        const rows = (answers[list]?.value ?? []) as { row: string; state: string }[]
        const counted = rows.filter((row) => states.includes(row.state)).map(({ row }) => row)
        expect(because.map(({ row }) => row).sort()).toEqual(counted.sort())
        if (says.includes('indicators')) expect(says).toContain(String(counted.length))
      }
    }),
    { numRuns: 500 },
  )
})

test('no opinion is refused as too low: at most a reason is asked for, and only below a floor', () => {
  fc.assert(
    fc.property(anyAnswers, fc.boolean(), (answers, reason) => {
      const all = reason ? { ...answers, reason: { value: 'A reason.' } } : answers
      const { missing } = findMissingAll(all)
      const { departure } = guidance(all)
      expect(missing).toEqual(!reason && departure === 'below-floor' ? ['reason'] : [])
    }),
    { numRuns: 500 },
  )
})

const findMissingAll = (answers: Answers) => {
  const { sections } = findProgress(withLevels(), { ...alwaysAnswered, ...answers }, day)
  return { missing: sections.flatMap(({ missing }) => missing.map(({ question }) => question)) }
}

test('looking for prompts changes no answer', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const before = structuredClone(answers)
      guidance(answers)
      expect(answers).toEqual(before)
    }),
  )
})
