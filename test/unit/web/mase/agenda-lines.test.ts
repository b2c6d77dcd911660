import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MeetingView } from '#shared/api/mase.ts'
import { emptyOrder, reorder } from '#shared/mase/agenda.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { itemWith, meetingWith } from '#test/factories/meetings.ts'
import { agendaSections, movesOf } from '#web/app/mase/meetings/agenda-lines.ts'
import { findLine } from '#web/app/mase/meetings/find-line.ts'

const item = (id: string, heading: AgendaItem['heading'] = 'victims') =>
  itemWith({ id, heading, title: `Item ${id}` })

const view = (
  items: readonly AgendaItem[],
  order: Partial<MeetingView['meeting']['order']>,
): MeetingView => ({ meeting: meetingWith({ order: { ...emptyOrder, ...order } }), items, overdue: [] })

describe('the agenda of a meeting', () => {
  it('has the four headings in order, also when nothing is under them', () => {
    expect(agendaSections(view([], {})).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Victims',
      '2 Offenders',
      '3 Locations',
      '4 Trends',
    ])
  })

  it('numbers the items in the order of the agenda, not in that of their making', () => {
    const items = [item('a'), item('b'), item('c', 'trends')]

    const lines = agendaSections(view(items, { victims: ['b', 'a'], trends: ['c'] })).flatMap(
      (one) => one.lines,
    )

    expect(lines.map(({ number, item: { id } }) => `${number} ${id}`)).toEqual(['1.1 b', '1.2 a', '4.1 c'])
  })

  it('leaves out what the order names and nobody has', () => {
    expect(findLine(view([item('a')], { victims: ['gone', 'a'] }), 'a')?.number).toBe('1.1')
    expect(findLine(view([item('a')], { victims: ['gone', 'a'] }), 'gone')).toBeUndefined()
  })
})

describe('the moves of an item', () => {
  const words = (place: number, of: number) => movesOf({ place, of }).map((move) => move.words)

  it('are only those that would change something', () => {
    expect(words(0, 1)).toEqual([])
    expect(words(0, 2)).toEqual(['Down'])
    expect(words(1, 2)).toEqual(['Up'])
    expect(words(0, 3)).toEqual(['Down', 'Last'])
    expect(words(2, 4)).toEqual(['Up', 'Down', 'First'])
  })

  it('each lead to another order, and never lose an item', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (of, seed) => {
        const place = seed % of
        const victims = Array.from({ length: of }, (_, index) => String(index))
        for (const move of movesOf({ place, of })) {
          const next = reorder({ ...emptyOrder, victims }, String(place), {
            heading: 'victims',
            place: move.place,
          }).victims
          expect(next).not.toEqual(victims)
          expect(next.toSorted()).toEqual(victims.toSorted())
          expect(next.indexOf(String(place))).toBe(move.place)
        }
      }),
    )
  })
})
