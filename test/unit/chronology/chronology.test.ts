import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { chronologyOf, entriesAbout, type RecordWithHistory } from '#shared/chronology/chronology.ts'
import type { HistoryEntry, HistoryKind } from '#shared/referral/history.ts'
import { aReferral } from './a-referral.ts'

const by = { id: 'p1', name: 'Bryony Okafor', post: 'MASH social worker' }
const kinds: readonly HistoryKind[] = [
  'start',
  'send-to-mash',
  'claim',
  'rate',
  'decide',
  'reopen',
  'comment',
]

const entry: fc.Arbitrary<HistoryEntry> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...kinds),
  at: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  by: fc.constant(by),
})

const record = (reference: string, name: string): fc.Arbitrary<RecordWithHistory> =>
  fc.array(entry, { maxLength: 12 }).map((history) => ({
    referral: aReferral({ reference, child: { name, dateOfBirth: '2012-03-04' } }),
    history,
  }))

const records = fc.tuple(
  record('LKM-0000-0001-1', 'Merrin Quillfeather'),
  record('LKM-0000-0002-2', 'Merrin Quillfeather'),
  record('LKM-0000-0003-3', 'Tamsin Quillfeather'),
)

test('it is in the order of time, and the same whatever order the records come in', () => {
  fc.assert(
    fc.property(records, ([one, two, three]) => {
      const { entries } = chronologyOf([one, two, three])
      const times = entries.map(({ at }) => at)
      expect(times).toEqual(times.toSorted().reverse())
      expect(
        chronologyOf([one, three, two]).entries.map(({ at, reference, kind }) => [at, reference, kind]),
      ).toEqual(entries.map(({ at, reference, kind }) => [at, reference, kind]))
    }),
  )
})

test('it tells everything that happened to the case of each record and nothing twice', () => {
  fc.assert(
    fc.property(records, (all) => {
      const told = all.flatMap(({ history }) =>
        history.filter(({ kind }) => !['start', 'claim', 'comment'].includes(kind)),
      )
      expect(chronologyOf(all).entries).toHaveLength(told.length)
    }),
  )
})

test('each child stands once, and what is about one of them can be read alone', () => {
  const sent: HistoryEntry = { id: 'h', kind: 'send-to-mash', at: '2026-02-01T10:00:00.000Z', by }
  const about = (reference: string, child: object, otherChildren: readonly object[] = []) => ({
    referral: aReferral({ reference, child, otherChildren }),
    history: [sent],
  })
  const merrin = { name: 'Merrin Quillfeather', dateOfBirth: '2012-03-04' }
  const oran = { name: 'Oran Quillfeather', dateOfBirth: '2015-07-08' }
  const chronology = chronologyOf([
    about('LKM-0000-0001-1', merrin, [oran]),
    about('LKM-0000-0002-2', { ...oran, name: 'Oran Quilfeather' }),
    about('LKM-0000-0003-3', { name: 'M. Q.' }),
  ])
  expect(chronology.children.map(({ name, is }) => [name, is])).toEqual([
    ['Merrin Quillfeather', 'subject'],
    ['Oran Quillfeather', 'other'],
  ])
  const of = (child?: number) => entriesAbout(chronology, child).map(({ reference }) => reference)
  expect(of(0)).toEqual(['LKM-0000-0003-3', 'LKM-0000-0001-1'])
  expect(of(1)).toEqual(['LKM-0000-0002-2', 'LKM-0000-0001-1'])
  expect(of()).toHaveLength(3)
})

test('a telephone call of which only the day is known is given no time', () => {
  const at = '2026-02-01T23:59:00.000Z'
  const call = { at, writtenBy: '2026-02-02T23:59:00.000Z', dayOnly: true } as const
  const { entries } = chronologyOf([{ referral: aReferral({ call }), history: [] }])
  expect(entries).toMatchObject([{ kind: 'telephoned', at, dayOnly: true }])
})

test('a telephone call, and danger, are told where the sender said so', () => {
  const { entries } = chronologyOf([
    {
      referral: aReferral({
        danger: { now: 'yes', policeCalled: 'yes' },
        call: { at: '2026-02-01T09:00:00.000Z', writtenBy: '2026-02-02T09:00:00.000Z' },
      }),
      history: [{ id: 'h', kind: 'send-to-mash', at: '2026-02-01T10:00:00.000Z', by }],
    },
  ])
  expect(entries.map(({ kind, danger }) => [kind, danger])).toEqual([
    ['send-to-mash', true],
    ['telephoned', undefined],
  ])
})
