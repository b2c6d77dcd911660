import { describe, expect, it } from 'vitest'
import type { DiscussionFact } from '#shared/mase/figures/facts.ts'
import { figuresOf } from '#shared/mase/figures/figures.ts'
import { namedMonths } from '#shared/mase/figures/periods.ts'
import { blocksOf } from '#shared/mase/profile/blocks-of.ts'
import { draftProfile } from '#shared/mase/profile/draft-profile.ts'
import { placeTables } from '#shared/mase/profile/place-tables.ts'

const figures = (quarter: string, many: number, own: Partial<DiscussionFact> = {}) =>
  figuresOf(
    {
      quarter,
      discussions: Array.from({ length: many }, (_, place) => ({
        month: namedMonths(quarter)[0]?.id ?? '',
        reference: `LKM-0000-${place}`,
        decision: 'remain' as const,
        isNew: true,
        missing: false,
        nrm: false,
        ...own,
      })),
      actions: [],
      agreed: [],
      attendance: [],
      meetings: [{ month: quarter, isFinal: true }],
    },
    namedMonths(quarter),
    true,
  )

const spot = (place: string, count: number) => ({
  id: place,
  place,
  count,
  days: { Friday: count } as const,
  parts: { night: count } as const,
  months: {},
})

describe('the words of a section', () => {
  it('become paragraphs, lists and headings', () => {
    expect(blocksOf('## Hotels\nTwo of them:\n- one\n- two\n\nA paragraph\nover two lines')).toEqual([
      { kind: 'heading', text: 'Hotels' },
      { kind: 'paragraph', text: 'Two of them:' },
      { kind: 'list', items: ['one', 'two'] },
      { kind: 'paragraph', text: 'A paragraph over two lines' },
    ])
    expect(blocksOf('  \r\n\r\n ')).toEqual([])
  })
})

describe('the draft of a profile', () => {
  it('says how a quarter stands to the one before, in published numbers alone', () => {
    const draft = draftProfile({
      now: figures('2026-Q4', 23),
      before: figures('2026-Q3', 12),
      places: [],
      joins: { vehicle: 7, person: 3 },
    })
    expect(draft.victims.text).toContain(
      'about 25 times in October to December 2026, more than in the quarter before (about 10)',
    )
    expect(draft.offenders.text).toContain('- People: fewer than 5')
    expect(draft.offenders.text).toContain('- Vehicles: about 5')
    expect(JSON.stringify(draft)).not.toMatch(/\b(?:23|12)\b/)
  })

  it('says that there is too little where there is', () => {
    const draft = draftProfile({
      now: figures('2026-Q4', 8),
      before: figures('2026-Q3', 30),
      places: [],
      joins: {},
    })
    expect(draft.victims).toEqual({
      text: 'There is too little to give numbers for this quarter.',
      tables: [],
    })
    expect(draft.trends.text).toContain('too little to compare')
  })

  it('names a place only where it is spoken of five times or more', () => {
    const { places, days } = placeTables([spot('The quay', 11), spot('12 Harbour Row', 4), spot('A stop', 3)])
    expect(places.rows.map(({ label }) => label)).toEqual([
      'The quay',
      'Places that are spoken of fewer than 5 times',
    ])
    expect(days.rows.find(({ label }) => label === 'Friday')?.cells).toEqual([20])
  })
})
