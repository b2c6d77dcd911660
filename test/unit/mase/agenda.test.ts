import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgendaOrder, emptyOrder, reorder } from '#shared/mase/agenda.ts'
import { voltHeadings } from '#shared/referral/volt.ts'

const heading = fc.constantFrom(...voltHeadings)
const item = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const place = fc.integer({ min: -5, max: 20 })
const change = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), item, heading, place }),
  fc.record({ kind: fc.constant('take' as const), item, heading, place }),
)

const all = (order: AgendaOrder): string[] => Object.values(order).flat()
const apply = (order: AgendaOrder, { kind, ...to }: { kind: 'put' | 'take'; item: string } & object) =>
  kind === 'put' ? reorder(order, to.item, to as never) : reorder(order, to.item)

describe('the order of an agenda', () => {
  it('never loses or doubles an item, whatever is put, moved and taken off', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let order = emptyOrder
        const on = new Set<string>()
        for (const one of changes) {
          order = apply(order, one)
          if (one.kind === 'put') on.add(one.item)
          else on.delete(one.item)
          expect(all(order).toSorted()).toEqual([...on].toSorted())
        }
      }),
    )
  })

  it('puts an item at the place that is asked for, or at the nearest there is', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        item,
        heading,
        place,
        (changes, moved, under, where) => {
          const before = changes.reduce(apply, emptyOrder)
          const after = reorder(before, moved, { heading: under, place: where })
          const others = before[under].filter((one) => one !== moved)
          expect(after[under].indexOf(moved)).toBe(Math.max(0, Math.min(where, others.length)))
          expect(after[under].filter((one) => one !== moved)).toEqual(others)
        },
      ),
    )
  })

  it('leaves all other headings in their order, and the order that it was given as it was', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        item,
        heading,
        place,
        (changes, moved, under, where) => {
          const before = changes.reduce(apply, emptyOrder)
          const copy = structuredClone(before)
          const after = reorder(before, moved, { heading: under, place: where })
          expect(before).toEqual(copy)
          for (const other of voltHeadings)
            if (other !== under) expect(after[other]).toEqual(before[other].filter((one) => one !== moved))
        },
      ),
    )
  })
})
