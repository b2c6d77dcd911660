import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawLinks,
  type Judged,
  type LinkedRecord,
  type MarkedMention,
} from '#shared/mase/links/draw-links.ts'
import { filterLinks } from '#shared/mase/links/filter-links.ts'
import { possiblePairs } from '#shared/mase/links/possible-pairs.ts'

const mention = (mark: string, own: Partial<MarkedMention> = {}): MarkedMention => ({
  kind: 'vehicle',
  text: mark.toUpperCase(),
  key: `vehicle:${mark}`,
  mark,
  form: 'marf',
  section: 'The worry',
  ...own,
})

const record = (
  reference: string,
  mentions: readonly MarkedMention[],
  own: Partial<LinkedRecord> = {},
): LinkedRecord => ({
  reference,
  label: `Child of ${reference}`,
  month: '2026-11',
  mentions,
  sameAs: [],
  ...own,
})

const said = (one: string, other: string, mark: string, verdict: Judged['verdict'] = 'same'): Judged => ({
  own: { reference: one, mark },
  other: { reference: other, mark },
  verdict,
})

const linesOf = (records: readonly LinkedRecord[], judged: readonly Judged[]) => {
  const { points, edges } = drawLinks(records, judged)
  const label = (id: string) => points.find((point) => point.id === id)?.label
  return edges.map(({ one, other }) => [label(one), label(other)].toSorted().join(' – ')).toSorted()
}

describe('who and what is connected', () => {
  it('joins two records of one child, and what both mention', () => {
    const records = [
      record('A', [mention('van')]),
      record('B', [mention('van')], { sameAs: ['C'] }),
      record('C', [mention('quay')], { label: 'Child of B, again' }),
      record('D', [mention('quay')]),
    ]
    expect(linesOf(records, [said('A', 'B', 'van'), said('D', 'C', 'quay')])).toEqual([
      'Child of A – VAN',
      'Child of B – QUAY',
      'Child of B – VAN',
      'Child of D – QUAY',
    ])
  })

  it('leads from a child to the record of another who is mentioned there', () => {
    const records = [
      record('A', [mention('kai', { kind: 'child', subject: true })]),
      record('B', [mention('kai', { kind: 'person' })]),
    ]
    expect(linesOf(records, [said('A', 'B', 'kai')])).toEqual(['Child of A – Child of B'])
  })

  it('says of a thing that somebody said otherwise of two of its mentions', () => {
    const records = ['A', 'B', 'C'].map((reference) => record(reference, [mention('van')]))
    const judged = [said('A', 'B', 'van'), said('B', 'C', 'van'), said('C', 'A', 'van', 'different')]
    expect(drawLinks(records, judged).points.find(({ label }) => label === 'VAN')?.isDisputed).toBe(true)
  })

  it('does not join two by way of one that the reader may not know of', () => {
    const records = ['A', 'C'].map((reference) => record(reference, [mention('van')]))
    expect(drawLinks(records, [said('A', 'B', 'van'), said('B', 'C', 'van')])).toEqual({
      points: [],
      edges: [],
    })
  })

  it('is the same from whichever side it was said, and every link has both its ends', () => {
    const references = ['A', 'B', 'C', 'D', 'E']
    const judgement = fc.record({
      one: fc.constantFrom(...references),
      other: fc.constantFrom(...references),
      mark: fc.constantFrom('van', 'quay', 'kai'),
      verdict: fc.constantFrom('same' as const, 'different' as const, 'undone' as const),
    })
    fc.assert(
      fc.property(
        fc.array(judgement, { maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom(...references), fc.constantFrom(...references)), { maxLength: 2 }),
        (list, same) => {
          const records = references.map((reference) =>
            record(
              reference,
              [mention('van'), mention('quay'), mention('kai', { subject: reference === 'A' || undefined })],
              {
                sameAs: same.filter(([one]) => one === reference).map(([, other]) => other),
              },
            ),
          )
          const judged = list
            .filter(({ one, other }) => one !== other)
            .map(({ one, other, mark, verdict }) => said(one, other, mark, verdict))
          const turned = judged
            .map(({ own, other, verdict }) => ({ own: other, other: own, verdict }))
            .toReversed()
          const picture = drawLinks(records, judged)
          const sorted = ({ points, edges }: typeof picture) => ({
            points: points.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
            edges: edges.toSorted((a, b) => (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1)),
          })
          expect(sorted(drawLinks(records, turned))).toEqual(sorted(picture))
          const ids = new Set(picture.points.map(({ id }) => id))
          for (const { one, other } of picture.edges) {
            expect(ids.has(one) && ids.has(other)).toBe(true)
            expect(one).not.toBe(other)
          }
          for (const filter of [{ least: 2 }, { kinds: ['place' as const] }, { around: 'A' }]) {
            const some = filterLinks(picture, filter)
            const left = new Set(some.points.map(({ id }) => id))
            for (const { one, other } of some.edges) expect(left.has(one) && left.has(other)).toBe(true)
          }
          for (const { one, other } of possiblePairs(records, judged))
            expect(judged).not.toContainEqual(
              said(one.record.reference, other.record.reference, one.mention.mark),
            )
        },
      ),
    )
  })
})
