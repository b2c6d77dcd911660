import { describe, expect, it } from 'vitest'
import type { ChangedRow } from '#shared/api/queue.ts'
import type { Activity } from '#shared/queue/activity.ts'
import { happenedWords } from '#web/app/mash/since/activity-words.ts'
import { standings } from '#web/app/mash/since/stands.ts'

const bryony = { id: 'bryony', name: 'Bryony Okafor', post: 'Worker' }
const caspian = { id: 'caspian', name: 'Caspian Nwosu', post: 'Worker' }
const event = (kind: Activity['kind'], by = caspian): Activity => ({
  reference: 'LKM-4821-7306-5',
  kind,
  at: '2026-11-20T11:00:00.000Z',
  by,
})
const changed = (reference: string, list: ChangedRow['list'], ...events: Activity[]): ChangedRow => ({
  reference,
  list,
  events,
})

describe('what changed since somebody left', () => {
  it('stands where it is now, what must be taken up first, and apart what only the reader did', () => {
    const { others, own } = standings(
      [
        changed('A', 'decided', event('decided')),
        changed('B', 'in-triage', event('rated', bryony), event('taken', bryony)),
        changed('C', 'agreement', event('proposed'), event('taken', bryony)),
        changed('D', undefined, event('passed-on')),
        changed('E', 'new', event('arrived')),
      ],
      'bryony',
    )

    expect(others.map(({ title, rows }) => [title, ...rows.map(({ reference }) => reference)])).toEqual([
      ['Nobody has taken it', 'E'],
      ['A manager must agree', 'C'],
      ['Decided', 'A'],
      ['Passed on to the MASE', 'D'],
    ])
    expect(own.map(({ reference }) => reference)).toEqual(['B'])
  })

  it('never takes the answer of a partner for what the worker did who asked it', () => {
    const answered = event('partner-answered', bryony)

    expect(happenedWords(answered)).toBe('A partner has answered')
    expect(standings([changed('A', 'in-triage', answered)], 'bryony').own).toEqual([])
    expect(happenedWords(event('partners-left', bryony))).toBe('A partner is asked no longer, Bryony Okafor')
  })
})
