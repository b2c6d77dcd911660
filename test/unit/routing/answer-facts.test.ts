import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsLookedAt, findAnswerFacts, isOutOfDate } from '#shared/routing/answer-facts.ts'
import { levelRoutes } from '#shared/routing/level-routes.ts'
import { routeChoiceFor } from '#shared/routing/route.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'
import { nwg } from '#test/unit/form/form-factory.ts'

const tool = indicatorTool()
const own = levelRoutes({ id: 'city', frontDoor: 'Tarnwick Direct', familyService: 'the Family Service' })
const danger = { now: 'no' } as const
const given = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' } as const

describe('what the assessment says that may decide the route', () => {
  it('is the level of the opinion that was given and the area, and nothing that was counted', () => {
    const present = {
      value: [
        { row: 'gifts', state: 'present' },
        { row: 'missing', state: 'present' },
      ],
    }
    expect(
      findAnswerFacts(tool, { '1.3': { value: 'city' }, '3.2': { value: 'low' }, '2': present }),
    ).toEqual({
      level: 'low',
      area: 'city',
    })
    expect(findAnswerFacts(tool, { '2': present })).toEqual({})
    expect(findAnswerFacts(tool, { '2': present }, danger)).toEqual({ immediateDanger: 'no' })
    expect(findAnswerFacts(nwg(), { '7.1': { value: 'groomed-or-targeted' } }, danger)).toEqual({
      immediateDanger: 'no',
    })
  })

  it('is looked at only by routes that a partnership has of its own', () => {
    expect(factsLookedAt(own)).toEqual(['level', 'area', 'immediateDanger'])
    expect(factsLookedAt([])).toEqual([])
  })
})

describe('a route that was chosen', () => {
  it('keeps the words that were shown, and the answers that decided it', () => {
    const route = routeChoiceFor({ ...given, level: 'high', area: 'city' }, own, 'Spoke with them')
    expect(route).toMatchObject({
      destination: 'mash',
      team: 'Tarnwick Direct',
      rule: 'city-high',
      level: 'high',
      area: 'city',
      mustCarry: [{ id: 'marf' }],
      addition: 'Spoke with them',
    })
    expect(route.prompts?.map(({ words }) => words)).toContain(
      'A multi-agency CSE strategy meeting should be held',
    )
  })

  it('is out of date once an answer that decided it is another, and only then', () => {
    const level = fc.option(fc.constantFrom('low', 'medium', 'high'), { nil: undefined })
    const area = fc.option(fc.constantFrom('city', 'county'), { nil: undefined })
    fc.assert(
      fc.property(level, area, level, area, (level, area, levelNow, areaNow) => {
        const now = { level: levelNow, area: areaNow }
        const route = routeChoiceFor({ ...given, level, area }, own, undefined)
        expect(isOutOfDate(route, now as never)).toBe(level !== levelNow || area !== areaNow)
        expect(isOutOfDate(routeChoiceFor({ ...given, level, area }, [], undefined), now as never)).toBe(
          false,
        )
      }),
    )
  })
})
