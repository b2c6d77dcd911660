import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#shared/evaluation/evaluate.ts'
import { type AssessmentFacts, changeSince } from '#shared/evaluation/facts.ts'
import { safeCount } from '#shared/evaluation/small-numbers.ts'

const facts = (changes: Partial<AssessmentFacts> = {}): AssessmentFacts => ({
  tool: { id: 'nwg', version: '2017', title: 'A tool' },
  agency: { id: 'school', name: 'Larkmere School' },
  startedAt: '2026-03-02T09:00:00.000Z',
  finishedAt: '2026-03-02T13:00:00.000Z',
  opinion: { label: 'Evidence of vulnerability', place: 1 },
  childViews: 'present',
  parentViews: 'reason',
  indicators: { asked: true, found: 0, withEvidence: 0 },
  wording: { kept: 0, changed: 0 },
  ...changes,
})
const several = (count: number, changes: Partial<AssessmentFacts> = {}) =>
  Array.from({ length: count }, () => facts(changes))

describe('small numbers', () => {
  it('are never said, and all others are rounded', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const safe = safeCount(count)
        if (count === 0) return safe === 0
        if (count < 5) return safe === 'few'
        return typeof safe === 'number' && safe % 5 === 0 && Math.abs(safe - count) <= 2
      }),
    )
  })

  it('do not come out by taking one number from another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), fc.integer({ min: 1, max: 4 }), (others, few) => {
        const all = safeCount(others + few) as number
        const rest = safeCount(others) as number
        // Whatever the difference, at least two counts below five could have made it.
        const possible = [1, 2, 3, 4].filter((count) => {
          for (let was = rest - 2; was <= rest + 2; was++)
            if (was >= 5 && safeCount(was) === rest && safeCount(was + count) === all) return true
          return false
        })
        return possible.includes(few) && possible.length > 1
      }),
    )
  })
})

describe('an evaluation', () => {
  it('counts by tool, opinion and agency, in the order of the tool’s own opinions', () => {
    const found = evaluate([
      ...several(6),
      ...several(5, { opinion: { label: 'Not a factor', place: 0 } }),
      ...several(2, { agency: { id: 'health', name: 'Larkmere Health' } }),
    ])
    expect(found.assessments).toBe(15)
    expect(found.tools).toEqual([{ label: 'A tool, version 2017', count: 15 }])
    expect(found.opinions[0]?.lines).toEqual([
      { label: 'Not a factor', count: 5 },
      { label: 'Evidence of vulnerability', count: 10 },
    ])
    expect(found.agencies).toEqual([
      { label: 'Larkmere Health', count: 'few' },
      { label: 'Larkmere School', count: 10 },
    ])
  })

  it('says how often views are there, or why not', () => {
    const found = evaluate([...several(5), ...several(10, { childViews: 'neither' })])
    expect(found.childViews).toEqual({ present: 5, reason: 0, neither: 10 })
    expect(found.parentViews).toEqual({ present: 0, reason: 15, neither: 0 })
  })

  it('adds up evidence and words only where enough assessments have any', () => {
    const some = { indicators: { asked: true, found: 4, withEvidence: 3 }, wording: { kept: 1, changed: 2 } }
    expect(evaluate(several(4, some)).evidence).toBeUndefined()
    expect(evaluate(several(4, some)).wording).toBeUndefined()
    expect(evaluate(several(5, some)).evidence).toEqual({ found: 20, withEvidence: 15 })
    expect(evaluate(several(5, some)).wording).toEqual({ kept: 5, changed: 10 })
  })

  it('says that there is nothing to count where the tools ask for no indicators, and zero where none was found', () => {
    const without = { indicators: { asked: false, found: 0, withEvidence: 0 } }
    expect(evaluate(several(20, without)).evidence).toBe('not-asked')
    expect(evaluate([...several(20, without), ...several(2)]).evidence).toBeUndefined()
    expect(evaluate([...several(20, without), ...several(5)]).evidence).toEqual({ found: 0, withEvidence: 0 })
  })

  it('gives the time from start to sending for half and for three quarters', () => {
    const after = (hours: number) =>
      facts({ finishedAt: new Date(Date.parse('2026-03-02T09:00:00Z') + hours * 3_600_000).toISOString() })
    expect(evaluate([1, 2, 3, 4, 100].map(after)).hours).toEqual({ median: 3, upperQuartile: 4 })
    expect(evaluate([1, 2, 3, 4].map(after)).hours).toBeUndefined()
  })

  it('says what changed between reviews', () => {
    const before = facts({ indicators: { asked: true, found: 5, withEvidence: 5 } })
    const now = facts({
      opinion: { label: 'Evidence of exploitation', place: 3 },
      indicators: { asked: true, found: 2, withEvidence: 2 },
    })
    const review = changeSince(before, now)
    expect(review).toEqual({ opinion: 'more', indicators: 'less' })
    const found = evaluate([...several(7, { review }), ...several(9)])
    expect(found.reviews).toEqual({
      count: 5,
      opinion: { more: 5, less: 0, same: 0 },
      indicators: { more: 0, less: 5, same: 0 },
    })
  })

  it('of nothing is empty and holds no number that is not one', () => {
    expect(JSON.stringify(evaluate([]))).not.toMatch(/null|NaN/)
  })
})
