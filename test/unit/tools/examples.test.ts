import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { found, listsOf, today, tool } from './said.ts'

const guide = (id: string, ...parts: Answers[]) => {
  const guidance = findPrompts(tool(id), Object.assign({}, ...parts), { on: today })
  return { ...guidance, ids: guidance.prompts.map((prompt) => prompt.id) }
}

describe('the example with signs by part of life', () => {
  const form = tool('brackenmoor-signs')
  const yes = (list: string, ...ids: string[]) => found(form, `signs-${list}`, ids)
  const possible = (list: string, ...ids: string[]) => found(form, `signs-${list}`, ids, 'suspected')

  test('asks yes, possible or no of each, and every sign points to a level', () => {
    expect(listsOf(form)).toHaveLength(9)
    const levels = form.levels?.map(({ id }) => id)
    for (const { states, rows } of listsOf(form)) {
      expect(states?.map(({ label }) => label)).toEqual(['Yes', 'Possible', 'No'])
      for (const { level } of rows) expect(levels).toContain(level)
    }
  })

  test('counts over levels and over all parts of life', () => {
    expect(guide(form.id, yes('home', 'argues'), yes('online', 'night', 'hides-screen')).ids).toEqual([])
    const four = guide(
      form.id,
      yes('home', 'argues'),
      yes('online', 'night', 'hides-screen'),
      yes('missing', 'late'),
    )
    expect(four.suggested?.id).toBe('emerging')
    expect(guide(form.id, yes('friends', 'older-friends', 'fear'), yes('money', 'cash')).suggested?.id).toBe(
      'moderate',
    )
    expect(guide(form.id, yes('place', 'people-of-concern')).suggested?.id).toBe('significant')
  })

  test('takes what is possible as something to find out', () => {
    const { ids, suggested } = guide(form.id, possible('health', 'injuries'))
    expect(ids).toEqual(['significant-possible'])
    expect(suggested?.id).toBe('moderate')
    const many = guide(
      form.id,
      possible('health', 'low-mood', 'weight'),
      possible('education', 'lessons', 'work-drops'),
      possible('online', 'night', 'hides-screen'),
    )
    expect(many.ids).toEqual(['many-possible'])
  })

  test('raises by one where going missing comes with drugs, alcohol or money', () => {
    const together = guide(form.id, yes('missing', 'missing-once'), possible('substances', 'trying'))
    expect(together.ids).toContain('missing-with-substances')
    expect(together.suggested?.id).toBe('moderate')
  })
})

describe('the example with eleven domains', () => {
  const form = tool('wyndale-domains')
  const scales = questionsOf(form).filter((question) => question.kind === 'scale')
  const rated = (level: string, count: number, from = 0): Answers =>
    Object.fromEntries(scales.slice(from, from + count).map(({ id }) => [id, { value: level }]))

  test('rates eleven parts of life low, medium or high, each step with its descriptions, each with its evidence', () => {
    expect(scales).toHaveLength(11)
    for (const { id, options } of scales) {
      expect(options.map(({ level }) => level)).toEqual(['low', 'medium', 'high'])
      for (const { bullets } of options) expect(bullets?.length).toBeGreaterThan(0)
      expect(questionsOf(form).find((one) => one.id === `${id}-evidence`)?.required).toBe('to-send')
    }
  })

  test.each([
    ['low', 7, undefined],
    ['low', 8, 'low'],
    ['medium', 3, undefined],
    ['medium', 4, 'medium'],
    ['high', 1, 'medium'],
    ['high', 2, 'high'],
  ])('rated %s %i times suggests %s', (level, count, suggested) => {
    expect(guide(form.id, rated(level, count)).suggested?.id).toBe(suggested)
  })

  test('one domain alone can suggest high', () => {
    const { prompts, suggested } = guide(form.id, { adults: { value: 'high' } })
    expect(suggested?.id).toBe('high')
    expect(prompts[0]?.because).toMatchObject([{ question: 'adults', answer: 'High' }])
  })

  test('an overall view below the ratings is the practitioner’s own and is asked for its reason', () => {
    const below = guide(form.id, rated('high', 2), { overall: { value: 'medium' } })
    expect(below.opinion?.id).toBe('medium')
    expect(below.departure).toBe('below')
  })
})
