import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, rowsOf } from '#shared/form/answers/answers.ts'
import { indicatorStates } from '#shared/form/format/question.ts'
import { findMissingReason } from '#shared/form/progress/missing-reason.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { aged, first, found, listOf, today, tool } from './said.ts'

const form = tool('nottingham')
const present = (list: string, count: number) => first(form, list, count)
const assessed = (as: string): Answers => ({ 'assessed-as': { value: as } })
const inThe = (area: 'county' | 'city'): Answers => ({ area: { value: area } })

const guide = (...parts: Answers[]) => {
  const answers: Answers = Object.assign({}, ...parts)
  const guidance = findPrompts(form, answers, { on: today })
  return {
    ...guidance,
    ids: guidance.prompts.map(({ id }) => id),
    asks: guidance.prompts.flatMap(({ asks }) => asks),
    missing: findMissingReason(form, answers, today),
    answers,
  }
}

const fifteen = aged(15)

describe('the thresholds of the multi-agency tool', () => {
  test('one low indicator short says nothing', () => {
    const { ids, suggested } = guide(fifteen, present('low', 3), inThe('county'))
    expect(ids).toEqual([])
    expect(suggested).toBeUndefined()
  })

  test.each([4, 5])('%i low indicators ask for the family service of the area, and name them', (count) => {
    const { prompts, suggested } = guide(fifteen, present('low', count), inThe('county'))
    expect(prompts.map(({ id }) => id)).toEqual(['low-four'])
    expect(prompts[0]?.says).toContain(`No. of indicators, LOW: ${count}.`)
    expect(prompts[0]?.because).toHaveLength(count)
    expect(prompts[0]?.asks).toEqual(['Refer to the Family Service (County)'])
    expect(suggested?.id).toBe('low')
  })

  test('in the city the same four ask for Children and Families Direct', () => {
    expect(guide(fifteen, present('low', 4), inThe('city')).asks).toEqual([
      'Refer to Children and Families Direct (City)',
    ])
  })

  test('one medium indicator is short of the threshold, two ask for the front door and a strategy meeting to be considered', () => {
    expect(guide(fifteen, present('medium', 1)).ids).toEqual([])
    const { suggested, asks } = guide(fifteen, present('medium', 2), inThe('county'))
    expect(suggested?.id).toBe('medium')
    expect(asks).toEqual(['Refer to the MASH (County)', 'Consider a Multi-Agency CSE strategy meeting'])
  })

  test('one high indicator asks for referral at once and a strategy meeting to be held', () => {
    const { suggested, asks } = guide(fifteen, present('high', 1), inThe('city'))
    expect(suggested?.id).toBe('high')
    expect(asks).toEqual([
      'Refer to Children and Families Direct immediately (City)',
      'A CSE strategy meeting should be held',
    ])
  })

  test('where the area is not known, the words for both areas are given', () => {
    expect(guide(fifteen, present('low', 4)).asks).toHaveLength(2)
  })

  test('what is suspected is not counted, and is not passed over either', () => {
    const suspected = first(form, 'high', 1, 'suspected')
    const { ids, suggested } = guide(fifteen, suspected)
    expect(ids).toEqual(['high-suspected'])
    expect(suggested).toBeUndefined()
    const rows = [
      ...rowsOf(present('low', 3).low),
      { row: 'secretive-phone', state: 'suspected', evidence: 'A friend said so.' },
    ]
    const low = guide(fifteen, { low: { value: rows } })
    expect(low.ids).toEqual(['low-suspected'])
    expect(low.prompts[0]?.says).toContain('suspected: 4.')
  })

  test('say of every combination what the counts are, and refuse none', () => {
    const state = fc.constantFrom(...indicatorStates)
    const list = (id: string) =>
      fc
        .array(state, { maxLength: listOf(form, id).rows.length })
        .map((states) => states.map((state, at) => ({ row: listOf(form, id).rows[at]?.id ?? '', state })))
    fc.assert(
      fc.property(list('low'), list('medium'), list('high'), (low, medium, high) => {
        const { ids, missing } = guide(
          fifteen,
          { low: { value: low }, medium: { value: medium }, high: { value: high } },
          assessed('low'),
        )
        const count = (rows: readonly { state: string }[]) =>
          rows.filter(({ state }) => state === 'present').length
        expect(ids.includes('low-four')).toBe(count(low) >= 4)
        expect(ids.includes('medium-two')).toBe(count(medium) >= 2)
        expect(ids.includes('high-one')).toBe(count(high) >= 1)
        expect(missing).toBeUndefined()
      }),
    )
  })
})

describe('the floors of the multi-agency tool', () => {
  test('a child of twelve with four low indicators is not low without a reason', () => {
    const twelve = guide(aged(12), present('low', 4), assessed('low'))
    expect(twelve.ids).toContain('under-13')
    expect(twelve.suggested?.id).toBe('medium')
    expect(twelve.departure).toBe('below-floor')
    expect(twelve.missing).toMatchObject({ question: 'assessed-as-reason' })
    const reason = { 'assessed-as-reason': { value: 'Her social worker and I agree; see the analysis.' } }
    expect(guide(twelve.answers, reason).missing).toBeUndefined()
  })

  test('so is a child whose age nobody knows, but who is said to be under 13', () => {
    const unknown = guide(
      { birth: { mark: 'not-known' } },
      found(form, 'vulnerabilities', ['under-13']),
      assessed('low'),
    )
    expect(unknown.floor?.id).toBe('medium')
    expect(unknown.departure).toBe('below-floor')
  })

  test.each([
    ['the vulnerability', found(form, 'vulnerabilities', ['social-or-learning'])],
    ['the vulnerability, suspected', found(form, 'vulnerabilities', ['social-or-learning'], 'suspected')],
    ['the question', { 'learning-difficulties': { value: 'yes' } }],
  ])('a child with learning difficulties, by %s, is not low without a reason', (_, said: Answers) => {
    const { ids, departure, missing } = guide(fifteen, said, present('low', 4), assessed('low'))
    expect(ids).toContain('learning-difficulties')
    expect(departure).toBe('below-floor')
    expect(missing).toBeDefined()
  })

  test('no other vulnerability is a floor', () => {
    const others = listOf(form, 'vulnerabilities').rows.filter(
      ({ id }) => !['under-13', 'social-or-learning'].includes(id),
    )
    for (const { id } of others)
      expect(guide(fifteen, found(form, 'vulnerabilities', [id])).floor, id).toBeUndefined()
  })

  test('a child of thirteen may be low', () => {
    const { ids, departure } = guide(aged(13), present('low', 4), assessed('low'))
    expect(ids).not.toContain('under-13')
    expect(departure).toBe('none')
  })
})

describe('judgement', () => {
  test('of a professional who goes up stands, and is asked why', () => {
    const { departure, reasonGiven, missing, opinion } = guide(fifteen, present('low', 4), assessed('medium'))
    expect(opinion?.id).toBe('medium')
    expect(departure).toBe('above')
    expect(reasonGiven).toBe(false)
    expect(missing).toBeUndefined()
  })

  test('of low can still be discussed with the front door', () => {
    const { ids, asks } = guide(fifteen, present('low', 4), assessed('low'), inThe('county'))
    expect(ids).toContain('low-may-be-discussed')
    expect(asks).toContain('Discuss it with the MASH if you are worried (County)')
  })

  test('of no risk is told what that does not mean', () => {
    expect(guide(fifteen, assessed('no-risk')).ids).toEqual(['no-risk-is-not-no-exploitation'])
  })

  test('for a child who was exploited before has its own rule', () => {
    const before = guide(fifteen, found(form, 'vulnerabilities', ['previous-victim']), assessed('low'))
    expect(before.ids).toContain('exploited-before')
    expect(before.departure).toBe('none')
  })

  test('does not wait where a child is missing now', () => {
    const { ids, asks } = guide(fifteen, { 'going-missing': { value: ['currently', 'regularly'] } })
    expect(ids).toEqual(['missing-now'])
    expect(asks[0]).toContain('Call the police')
    expect(guide(fifteen, { 'going-missing': { value: ['regularly'] } }).ids).toEqual([])
  })

  test('does not wait where a child under 13 is sexually abused', () => {
    const abused = guide(aged(12), found(form, 'medium', ['sexual-activity-under-13'], 'suspected'))
    expect(abused.asks).toContain('Tell the police and children’s social care now')
  })
})
