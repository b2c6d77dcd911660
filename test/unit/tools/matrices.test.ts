import { describe, expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { findMissingReason } from '#shared/form/progress/missing-reason.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import * as printed from './printed-nottingham.ts'
import { found, listsOf, today, tool } from './said.ts'

const form = tool('matrices')
const say = (question: string, value: string): Answers => ({ [question]: { value } })
const guide = (...parts: Answers[]) => {
  const answers: Answers = Object.assign({}, ...parts)
  const guidance = findPrompts(form, answers, { on: today })
  return {
    ...guidance,
    ids: guidance.prompts.map(({ id }) => id),
    missing: findMissingReason(form, answers, today),
  }
}

describe('the matrices', () => {
  test('ask in the order of the guidance: who is involved, actual, suspected, persons of concern, vulnerabilities, level', () => {
    const order = ['people', 'actual', 'suspected', 'associates', 'vulnerabilities', 'summary']
    expect(form.sections.map(({ id }) => id).filter((id) => order.includes(id))).toEqual(order)
    const own = questionsOf(form).map(({ id }) => id)
    expect(own.indexOf('vulnerabilities-other')).toBe(own.indexOf('vulnerabilities-own') + 1)
  })

  test('say that their lists were put together from the two other tools', () => {
    expect(form.source).toMatch(/prints the process and not the lists/)
    expect(JSON.stringify(form.introduction)).toMatch(/does not print its indicators/)
    const theirs: readonly string[] = [
      printed.vulnerabilities,
      printed.lowIndicators,
      printed.mediumIndicators,
      printed.highIndicators,
    ].flatMap((list) => Object.values(list))
    for (const { label, hint } of listsOf(form).flatMap(({ rows }) => rows))
      expect(theirs.includes(label) || hint?.startsWith('From the NWG tool'), label).toBe(true)
  })

  test('use every indicator and vulnerability of the multi-agency tool once', () => {
    const labels = listsOf(form).flatMap(({ rows }) => rows.map(({ label }) => label))
    expect(new Set(labels).size).toBe(labels.length)
    const { 'previous-victim': again, ...high } = printed.highIndicators
    expect(again).toBe('Previous victim of CSE')
    for (const list of [printed.vulnerabilities, printed.lowIndicators, printed.mediumIndicators, high])
      for (const label of Object.values(list)) expect(labels).toContain(label)
  })

  test('ask each person involved for their part in the case, and keep persons of concern from the family', () => {
    const family = questionsOf(form).find(({ role }) => role === 'family')
    expect(family?.kind === 'repeat' && family.columns.map(({ id }) => id)).toContain('part')
    const persons = questionsOf(form).find(({ id }) => id === 'persons')
    expect(persons).toMatchObject({ kind: 'repeat', audience: 'intelligence' })
    expect(persons?.role).toBe('volt.offenders')
  })

  test('alert first where there is an indicator of actual CSE, and do not let it be less than high without a reason', () => {
    const actual = guide(found(form, 'actual', ['transported']), say('level', 'medium'))
    expect(actual.ids).toEqual(['alert-first'])
    expect(actual.prompts[0]?.says).toContain('Alert first')
    expect(actual.prompts[0]?.asks.slice(0, 2)).toEqual([
      'Inform the police',
      'Inform the children’s social care child protection team',
    ])
    expect(actual.departure).toBe('below-floor')
    expect(actual.missing?.question).toBe('level-reason')
  })

  test.each([
    ['known', 'high'],
    ['suspected', 'medium'],
    ['neither', 'standard'],
  ])('suggest from people in contact who are %s the level %s', (association, level) => {
    expect(guide(say('association', association)).suggested?.id).toBe(level)
  })

  test.each([
    ['perpetrators', 'high'],
    ['adults-of-concern', 'medium'],
  ])('suggest from the indicator %s the level %s', (id, level) => {
    expect(guide(found(form, 'suspected-people', [id])).suggested?.id).toBe(level)
  })

  test.each([
    ['neither', 'medium'],
    ['suspected', 'high'],
    ['known', 'high'],
  ])('raise by one where vulnerabilities are beyond the threshold: %s becomes %s', (association, level) => {
    const { ids, suggested } = guide(say('association', association), say('beyond', 'yes'))
    expect(ids).toContain('beyond-threshold')
    expect(suggested?.id).toBe(level)
    expect(ids.includes('act-now')).toBe(association === 'known')
  })

  test('ask to act at once where it was high before it was raised', () => {
    const { prompts } = guide(say('association', 'known'), say('beyond', 'yes'))
    expect(prompts.find(({ id }) => id === 'act-now')?.asks).toEqual([
      'Inform the children’s social care child protection team now',
      'Share your concerns with the police now',
    ])
    const byIndicator = guide(
      say('association', 'suspected'),
      say('beyond', 'yes'),
      found(form, 'suspected-people', ['perpetrators']),
    )
    expect(byIndicator.ids).toContain('act-now-indicator')
  })

  test('bear in mind that others may know more', () => {
    const one = guide(found(form, 'suspected-places', ['missing']))
    expect(one.ids).toEqual(['speak-to-others'])
    const compounded = guide(
      found(form, 'suspected-places', ['missing', 'home-late']),
      found(form, 'vulnerabilities-family', ['bereavement']),
    )
    expect(compounded.ids).toEqual(['speak-to-others', 'compounded'])
  })
})
