import { describe, expect, test } from 'vitest'
import { demonstrationPartnerships } from '#infra/local/demonstration/partnerships.ts'
import type { Answers } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { findAnswerFacts } from '#shared/routing/answer-facts.ts'
import { decideRoute } from '#shared/routing/route.ts'
import type { RouteFacts } from '#shared/routing/rule.ts'
import { first, tool } from './said.ts'

const form = tool('nottingham')
const present = (list: string, count: number) => first(form, list, count)
const assessed = (as: string): Answers => ({ 'assessed-as': { value: as } })
const inThe = (area: 'county' | 'city'): Answers => ({ area: { value: area } })

describe('the route after the multi-agency tool', () => {
  const routes = demonstrationPartnerships.find(({ code }) => code === 'VNT')?.routes ?? []
  const closed = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' } as const
  const known = { openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' } as const
  const route = (facts: Pick<RouteFacts, keyof typeof closed>, ...parts: Answers[]) =>
    decideRoute({ ...facts, ...findAnswerFacts(form, Object.assign({}, ...parts)) }, routes)

  test.each([
    ['county', 'low', 'the Vennshire Family Service', 'low-may-need-more'],
    ['county', 'medium', 'the Vennshire MASH', 'consider-strategy-meeting'],
    ['county', 'high', 'the Vennshire MASH', 'hold-strategy-meeting'],
    ['city', 'low', 'Tarnwick Children and Families Direct', 'low-may-need-more'],
    ['city', 'medium', 'Tarnwick Children and Families Direct', 'consider-strategy-meeting'],
    ['city', 'high', 'Tarnwick Children and Families Direct', 'hold-strategy-meeting'],
  ] as const)('in the %s at %s is to %s', (area, level, team, prompt) => {
    const decided = route(closed, inThe(area), assessed(level))
    expect(decided).toMatchObject({ destination: 'mash', team })
    expect(decided.reason).toContain(team)
    expect(decided.prompts.map(({ id }) => id)).toContain(prompt)
  })

  test('is to the MASE where the case is known and open, unless it is high', () => {
    for (const level of ['low', 'medium'])
      expect(route(known, inThe('county'), assessed(level))).toMatchObject({
        destination: 'mase',
        team: 'MASE',
      })
    const high = route(known, inThe('county'), assessed('high'))
    expect(high).toMatchObject({ destination: 'mash', team: 'the Vennshire MASH' })
    expect(high.prompts.map(({ id }) => id)).toContain('tell-social-worker')
  })

  test('is by level where the case is known and closed', () => {
    const facts = { openToChildrensServices: 'no', exploitationRiskIdentified: 'yes' } as const
    expect(route(facts, inThe('county'), assessed('medium')).team).toBe('the Vennshire MASH')
  })

  test('follows the opinion of the professional and never the count', () => {
    const up = route(closed, present('low', 4), inThe('county'), assessed('medium'))
    expect(up.team).toBe('the Vennshire MASH')
    const down = route(closed, present('high', 1), inThe('county'), assessed('low'))
    expect(down.team).toBe('the Vennshire Family Service')
  })

  test('has a rule for each area that the tool knows', () => {
    const area = questionsOf(form).find(({ role }) => role === 'area')
    if (area?.kind !== 'choice') throw new Error('The area is no choice')
    for (const { value } of area.options)
      expect(
        routes.some(({ when }) => when.area?.includes(value)),
        value,
      ).toBe(true)
  })
})
