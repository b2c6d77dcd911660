import { describe, expect, test } from 'vitest'
import { isPassedOn, type SeenItem, whoSees } from '#shared/mase/who-sees.ts'
import { readerWith, referralWith } from '#test/factories/packs.ts'

const seen = (own: Partial<SeenItem> = {}): SeenItem => ({ item: {}, asked: [], acting: [], ...own })
const head = referralWith({ reference: 'LKM-6084-1844-3' })
const restricted = referralWith({
  reference: 'LKM-6084-1844-3',
  restriction: {
    kind: 'staff-family',
    reason: 'A reason',
    by: { id: 'manager', name: 'A manager', post: 'Manager' },
    at: '2027-03-01T09:00:00.000Z',
    readers: [{ id: 'constable', name: 'A constable', post: 'Constable' }],
  },
})
const involved = readerWith({ sees: 'involved' })

describe('a member who sees all', () => {
  test.each([
    ['a child of another agency', seen({ head })],
    ['a place', seen()],
  ])('reads %s', (_, item) => {
    expect(whoSees(readerWith(), item)).toEqual({ sees: 'full', because: 'sees-all' })
  })
})

describe('a member who sees what it is involved in', () => {
  test.each([
    [
      'referred, by its name',
      readerWith({ sees: 'involved', organisation: 'Hollin Bank Academy' }),
      {},
      'referred',
    ],
    [
      'referred, by those who read for it',
      readerWith({ sees: 'involved', people: [{ id: 'head', agency: 'school' }] }),
      {},
      'referred',
    ],
    ['was asked about', involved, { asked: ['police'] }, 'asked'],
    ['has an action for', involved, { acting: ['police'] }, 'acts'],
    ['presents', involved, { item: { presenter: 'police' } }, 'presents'],
  ] as const)('reads a child whom its agency %s', (_, reader, own, because) => {
    expect(whoSees(reader, seen({ head, ...own }))).toEqual({ sees: 'full', because })
  })

  test.each([
    ['a child of others', seen({ head, asked: ['health'], acting: ['school'] })],
    ['a place in which it has no part', seen()],
  ])('is told of %s by number alone', (_, item) => {
    expect(whoSees(involved, item)).toEqual({ sees: 'counted', because: 'not-involved' })
  })
})

test.each(['conducts', 'coordinates'] as const)('whoever %s reads every item', (part) => {
  expect(whoSees(readerWith({ part, sees: 'involved' }), seen({ head })).sees).toBe('full')
})

describe('what is kept from a post', () => {
  const kept = { keptFrom: ['police'], presenter: 'police' }

  test.each([
    ['a member', readerWith({ organisation: 'Hollin Bank Academy' })],
    ['whoever chairs', readerWith({ part: 'conducts' })],
  ])('is not there for %s, whatever else would show it', (_, reader) => {
    expect(whoSees(reader, seen({ item: kept, head, asked: ['police'], acting: ['police'] }))).toEqual({
      sees: 'nothing',
      because: 'kept-from',
    })
  })

  test('is there for whoever coordinates, who reads for no post by that', () => {
    const coordinator = readerWith({ contact: undefined, part: 'coordinates' })
    expect(whoSees(coordinator, seen({ item: kept, head })).sees).toBe('full')
  })
})

describe('a restricted record', () => {
  test('opens to the post of somebody who is named', () => {
    expect(whoSees(readerWith(), seen({ head: restricted }))).toEqual({ sees: 'full', because: 'named' })
  })

  test.each([
    ['a member', readerWith({ people: [{ id: 'sergeant', agency: 'lkm-police' }] })],
    ['whoever chairs', readerWith({ part: 'conducts', people: [] })],
    ['whoever coordinates', readerWith({ part: 'coordinates', people: [{ id: 'mase', agency: 'c' }] })],
  ])('is a pointer for %s who is not named', (_, reader) => {
    expect(whoSees(reader, seen({ head: restricted }))).toEqual({ sees: 'pointer', because: 'restricted' })
  })

  test('is counted, and no more, for a member without a part in it', () => {
    expect(whoSees(readerWith({ sees: 'involved', people: [] }), seen({ head: restricted })).sees).toBe(
      'counted',
    )
  })

  test('opens to who wrote it', () => {
    const author = readerWith({ people: [{ id: 'author', agency: 'school' }] })
    expect(whoSees(author, seen({ head: restricted })).sees).toBe('full')
  })
})

describe('what comes of intelligence', () => {
  test('goes to posts that were told it, and to no other', () => {
    expect(whoSees(readerWith(), seen({ told: ['police'] }))).toEqual({ sees: 'full', because: 'told' })
    expect(whoSees(readerWith(), seen({ told: ['health'] }))).toEqual({
      sees: 'counted',
      because: 'not-told',
    })
  })

  test('and to whoever chairs', () => {
    expect(whoSees(readerWith({ part: 'conducts' }), seen({ told: ['health'] })).sees).toBe('full')
  })
})

describe('what an agency told', () => {
  const told = { state: 'answered', contactId: 'health', leaves: [], handlingAt: '2027-03-01' } as const

  test.each([
    ['agencies', true],
    ['sender', true],
    ['mash-only', false],
    ['ask-first', false],
  ] as const)('under “%s” goes on a copy: %s', (handling, goes) => {
    expect(isPassedOn({ ...told, handling }, { contact: 'police' })).toBe(goes)
  })

  test('goes back to who told it, and to a post by leave', () => {
    const kept = { ...told, handling: 'ask-first' as const }
    expect(isPassedOn(kept, { contact: 'health' })).toBe(true)
    const leave = {
      id: '1',
      to: { kind: 'agency', contactId: 'police' },
      toWhom: 'Police',
      why: 'A reason',
      askedBy: { id: 'w', name: 'A worker', post: 'Worker' },
      askedAt: '2027-03-02',
      state: 'agreed',
      at: '2027-03-03',
    } as const
    expect(isPassedOn({ ...kept, leaves: [leave] }, { contact: 'police' })).toBe(true)
    expect(isPassedOn({ ...kept, leaves: [leave] }, { contact: 'school' })).toBe(false)
  })
})
