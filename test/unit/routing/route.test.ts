import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelRoutes } from '#shared/routing/level-routes.ts'
import { decideRoute } from '#shared/routing/route.ts'
import type { RouteFacts } from '#shared/routing/rule.ts'

const county = levelRoutes({
  id: 'county',
  frontDoor: 'the county MASH',
  familyService: 'the Family Service',
})

const answer = fc.constantFrom('yes' as const, 'no' as const, 'not-known' as const)
const facts: fc.Arbitrary<RouteFacts> = fc.record(
  {
    openToChildrensServices: answer,
    exploitationRiskIdentified: answer,
    immediateDanger: fc.constantFrom('yes' as const, 'no' as const),
    level: fc.constantFrom('low', 'medium', 'high'),
    area: fc.constantFrom('county', 'elsewhere'),
  },
  { requiredKeys: ['openToChildrensServices', 'exploitationRiskIdentified'] },
)

describe('the route of a referral', () => {
  test.each([
    ['yes', 'yes', 'mase'],
    ['yes', 'no', 'mash'],
    ['yes', 'not-known', 'mash'],
    ['no', 'yes', 'mash'],
    ['no', 'no', 'mash'],
    ['no', 'not-known', 'mash'],
    ['not-known', 'yes', 'mash'],
    ['not-known', 'no', 'mash'],
    ['not-known', 'not-known', 'mash'],
  ] as const)('of a case open: %s, risk identified: %s, is to the %s', (open, identified, desk) => {
    const route = decideRoute({ openToChildrensServices: open, exploitationRiskIdentified: identified })
    expect(route.destination).toBe(desk)
    expect(route.reason).toContain(desk.toUpperCase())
    expect(route.maySendIncomplete).toBe(false)
  })

  test('to the MASE must carry the consultation, the blocker or strategic information, and the strategy discussion', () => {
    const route = decideRoute({ openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' })
    expect(route.mustCarry.map(({ id }) => id)).toEqual([
      'line-manager-consulted',
      'blocker-or-strategic-information',
      'strategy-discussion',
    ])
  })

  test('to the MASH must carry the MARF', () => {
    const route = decideRoute({ openToChildrensServices: 'no', exploitationRiskIdentified: 'no' })
    expect(route.mustCarry.map(({ id }) => id)).toEqual(['marf'])
  })

  test('of a child in danger now is the same, may be incomplete, and asks for 999 first', () => {
    const route = decideRoute({
      openToChildrensServices: 'yes',
      exploitationRiskIdentified: 'yes',
      immediateDanger: 'yes',
    })
    expect(route.destination).toBe('mase')
    expect(route.maySendIncomplete).toBe(true)
    expect(route.prompts.map(({ id }) => id)).toEqual(['call-999', 'send-incomplete', 'mase-is-monthly'])
    expect(route.prompts[0]?.words).toContain('999')
  })

  test('says whom to ask where something is not known, and that sending need not wait', () => {
    const route = decideRoute({ openToChildrensServices: 'not-known', exploitationRiskIdentified: 'yes' })
    expect(route.prompts.map(({ id }) => id)).toEqual(['ask-whether-open', 'who-identified'])
    expect(route.prompts[0]?.words).toContain('do not need to wait')
  })

  test('exists for all facts, with its reason, and to the MASE only for what is open and identified', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom([], county), (given, own) => {
        const route = decideRoute(given, own)
        expect(route.reason.length).toBeGreaterThan(20)
        expect(route.mustCarry.length).toBeGreaterThan(0)
        expect(route.maySendIncomplete).toBe(given.immediateDanger === 'yes')
        if (route.destination === 'mase') {
          expect(given).toMatchObject({ openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' })
        }
      }),
    )
  })
})

describe('a partnership with routes by level', () => {
  const given = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no', area: 'county' } as const

  test.each([
    ['low', 'the Family Service', 'low-may-need-more'],
    ['medium', 'the county MASH', 'consider-strategy-meeting'],
    ['high', 'the county MASH', 'hold-strategy-meeting'],
  ])('sends %s to %s', (level, team, prompt) => {
    const route = decideRoute({ ...given, level }, county)
    expect(route).toMatchObject({ destination: 'mash', team })
    expect(route.reason).toContain(team)
    expect(route.prompts.map(({ id }) => id)).toContain(prompt)
  })

  test('sends a child in danger now to the front door whatever the level', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const route = decideRoute({ ...some, area: 'county', immediateDanger: 'yes' }, county)
        expect(route.team).toBe('the county MASH')
      }),
    )
  })

  test('uses the standard routes for another area and where there is no level', () => {
    expect(decideRoute({ ...given, area: 'elsewhere', level: 'low' }, county).rule).toBe('not-open')
    expect(decideRoute(given, county).rule).toBe('not-open')
  })
})
