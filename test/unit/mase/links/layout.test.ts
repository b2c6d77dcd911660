import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell, layOut } from '#shared/mase/links/layout.ts'
import type { LinkPicture } from '#shared/mase/links/link.ts'

const pictureOf = (many: number, pairs: readonly (readonly [number, number])[]): LinkPicture => ({
  points: Array.from({ length: many }, (_, place) => ({
    id: `p${String(place).padStart(3, '0')}`,
    kind: 'place',
    label: `Place ${place}`,
    references: [],
    months: [],
    headings: [],
  })),
  edges: pairs.map(([one, other]) => ({
    one: `p${String(one).padStart(3, '0')}`,
    other: `p${String(other).padStart(3, '0')}`,
  })),
})

const pictures = fc.integer({ min: 1, max: 40 }).chain((many) =>
  fc.array(fc.tuple(fc.nat(many - 1), fc.nat(many - 1)), { maxLength: 60 }).map((pairs) =>
    pictureOf(
      many,
      pairs.filter(([one, other]) => one !== other),
    ),
  ),
)

describe('the places of a picture', () => {
  it('keep all points apart and inside, each with its own', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { places, width, height } = layOut(picture)
        const spots = [...places.values()]
        expect(spots).toHaveLength(picture.points.length)
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(cell.width / 2)
          expect(y).toBeGreaterThanOrEqual(cell.height / 2)
          expect(x).toBeLessThanOrEqual(width - cell.width / 2)
          expect(y).toBeLessThanOrEqual(height - cell.height / 2)
        }
        expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length)
      }),
      { numRuns: 60 },
    )
  })

  it('are the same for the same picture, in whatever order its points and links come', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const turned = {
          points: picture.points.toReversed(),
          edges: picture.edges.toReversed().map(({ one, other }) => ({ one: other, other: one })),
        }
        expect([...layOut(turned).places.values()]).toEqual([...layOut(picture).places.values()])
      }),
      { numRuns: 30 },
    )
  })

  it('put what is joined nearer than what is not', () => {
    const two = pictureOf(20, [
      [0, 19],
      [1, 18],
      [2, 17],
      [3, 16],
    ])
    const { places } = layOut(two)
    const far = (one: string, other: string) => {
      const [a, b] = [places.get(one), places.get(other)]
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
    }
    for (const { one, other } of two.edges) expect(far(one, other)).toBeLessThanOrEqual(cell.width * 1.5)
  })

  it('of the largest picture that is drawn come in well under a second', () => {
    const large = pictureOf(
      120,
      Array.from({ length: 300 }, (_, place) => [place % 120, (place * 37 + 11) % 120] as const),
    )
    const started = performance.now()
    layOut(large)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
