import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EvaluationDetails, evaluate } from '#shared/evaluation/evaluate.ts'
import { type AssessmentFacts, changeSince } from '#shared/evaluation/facts.ts'
import { isPast, monthsOf, pastQuarters } from '#shared/evaluation/quarters.ts'
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
        if (count < 5) return safe === 'few'
        return typeof safe === 'number' && safe % 5 === 0 && Math.abs(safe - count) <= 2
      }),
    )
  })

  it('are not told from none', () => {
    expect([0, 1, 2, 3, 4].map(safeCount)).toEqual(['few', 'few', 'few', 'few', 'few'])
  })

  it('are not said in pieces: of fewer than ten assessments nothing is said but that', () => {
    fc.assert(
      fc.property(fc.nat(9), (count) => {
        const { details, assessments } = evaluate(several(count))
        return details === undefined && (count < 5 ? assessments === 'few' : assessments === safeCount(count))
      }),
    )
    expect(evaluate(several(10)).details).toBeDefined()
  })
})

/** What is said of enough assessments. */
function detailsOf(all: AssessmentFacts[]): EvaluationDetails {
  const { details } = evaluate(all)
  if (!details) throw new Error('Too few')
  return details
}

describe('quarters', () => {
  it('are those that are over, the latest first, and never overlap', () => {
    expect(pastQuarters('2026-02-14', 3)).toEqual(['2025-Q4', '2025-Q3', '2025-Q2'])
    const months = pastQuarters('2026-11-22', 12).flatMap(monthsOf)
    expect(new Set(months).size).toBe(36)
    expect(months).not.toContain('2026-10')
    expect(isPast('2026-Q3', '2026-10-01')).toBe(true)
    expect(isPast('2026-Q4', '2026-12-31')).toBe(false)
  })
})

describe('an evaluation', () => {
  it('counts by tool, opinion and agency, in the order of the tool’s own opinions', () => {
    const all = [
      ...several(6),
      ...several(5, { opinion: { label: 'Not a factor', place: 0 } }),
      ...several(2, { agency: { id: 'health', name: 'Larkmere Health' } }),
    ]
    expect(evaluate(all).assessments).toBe(15)
    const found = detailsOf(all)
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
    const found = detailsOf([...several(5), ...several(10, { childViews: 'neither' })])
    expect(found.childViews).toEqual({ present: 5, reason: 'few', neither: 10 })
    expect(found.parentViews).toEqual({ present: 'few', reason: 15, neither: 'few' })
  })

  it('adds up evidence and words only where enough assessments have any', () => {
    const some = { indicators: { asked: true, found: 4, withEvidence: 3 }, wording: { kept: 1, changed: 2 } }
    const others = several(20, { indicators: { asked: false, found: 0, withEvidence: 0 } })
    expect(detailsOf([...others, ...several(9, some)]).evidence).toBeUndefined()
    expect(detailsOf([...others, ...several(9, some)]).wording).toBeUndefined()
    expect(detailsOf(several(10, some)).evidence).toEqual({ found: 40, withEvidence: 30 })
    expect(detailsOf(several(10, some)).wording).toEqual({ kept: 10, changed: 20 })
  })

  it('says that there is nothing to count where the tools ask for no indicators, and zero where none was found', () => {
    const without = { indicators: { asked: false, found: 0, withEvidence: 0 } }
    expect(detailsOf(several(20, without)).evidence).toBe('not-asked')
    expect(detailsOf([...several(20, without), ...several(2)]).evidence).toBeUndefined()
    expect(detailsOf([...several(20, without), ...several(10)]).evidence).toEqual({
      found: 'few',
      withEvidence: 'few',
    })
  })

  it('gives the time from start to sending for half and for three quarters', () => {
    const after = (hours: number) =>
      facts({ finishedAt: new Date(Date.parse('2026-03-02T09:00:00Z') + hours * 3_600_000).toISOString() })
    expect(detailsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map(after)).hours).toEqual({
      median: 5,
      upperQuartile: 7,
    })
  })

  it('says what changed between reviews', () => {
    const before = facts({ indicators: { asked: true, found: 5, withEvidence: 5 } })
    const now = facts({
      opinion: { label: 'Evidence of exploitation', place: 3 },
      indicators: { asked: true, found: 2, withEvidence: 2 },
    })
    const review = changeSince(before, now)
    expect(review).toEqual({ opinion: 'more', indicators: 'less' })
    const found = detailsOf([...several(7, { review }), ...several(9)])
    expect(found.reviews).toEqual({
      count: 5,
      opinion: { more: 5, less: 'few', same: 'few' },
      indicators: { more: 'few', less: 5, same: 'few' },
    })
  })

  it('of nothing is empty and holds no number that is not one', () => {
    expect(JSON.stringify(evaluate([]))).not.toMatch(/null|NaN/)
  })
})
