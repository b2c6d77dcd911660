import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type FindingKind,
  findRevealing,
  type KnownBesides,
  unexplained,
} from '#shared/intelligence/revealing.ts'

const nothing: KnownBesides = { people: [], postsAndAgencies: [], names: [], about: [], submission: [] }
const found = (text: string, known: Partial<KnownBesides> = {}) =>
  findRevealing({ text }, { ...nothing, ...known }).map(({ kind, words }) => `${kind}: ${words}`)
const kinds = (text: string, known: Partial<KnownBesides> = {}): FindingKind[] =>
  findRevealing({ text }, { ...nothing, ...known }).map(({ kind }) => kind)

/** Words that say nothing of anybody. */
const plain = fc
  .array(
    fc.constantFrom(
      'van',
      'silver',
      'waits',
      'near',
      'school',
      'evening',
      'drives',
      'away',
      'red',
      'bag',
      'often',
    ),
    { minLength: 0, maxLength: 12 },
  )
  .map((words) => words.join(' '))

const cased = (name: string) =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    `${name}’s`,
    `${name}'s`,
    `${name.toUpperCase()}'S`,
  )
const spaced = (name: string) =>
  fc.constantFrom(
    name,
    name.replaceAll(' ', '  '),
    name.replaceAll(' ', '\n'),
    name.replaceAll(' ', '-'),
    name.replaceAll(' ', ' '),
    name.replaceAll(' ', ''),
  )
const names = fc.constantFrom(
  'Merrin Quillfeather',
  'Siân Brackenbury',
  'Jo Ng',
  'Anne-Marie O’Hanlon',
  'Will Page',
  'Ottoline de Vere Thistlewood',
)

describe('who gave it', () => {
  test('a name of the partnership is found however it is written, wherever it stands', () => {
    fc.assert(
      fc.property(
        names.chain((name) => fc.tuple(fc.constant(name), spaced(name).chain(cased))),
        plain,
        plain,
        fc.constantFrom(' ', ', ', '. ', ' (', ': “'),
        ([name, written], before, after, between) => {
          const text = `${before}${between}${written} ${after}`
          const givers = findRevealing({ text }, { ...nothing, people: [name, 'Somebody Else'] }).filter(
            ({ kind }) => kind === 'giver',
          )
          const place = givers.flatMap(({ places }) => places)
          const at = text.indexOf(written)
          expect(place.some(({ start, end }) => start <= at && end >= at + written.length)).toBe(true)
        },
      ),
    )
  })

  test('a surname or a first name by itself is found, in any case and as a possessive', () => {
    for (const text of [
      'Quillfeather saw it',
      'QUILLFEATHER’S car',
      'it was merrin',
      'ask Quillfeather-Jones',
    ])
      expect(kinds(text, { people: ['Merrin Quillfeather'] }), text).toContain('giver')
    expect(kinds('Ask ohanlon or O Hanlon', { people: ['Anne-Marie O’Hanlon'] })).toContain('giver')
  })

  test('a name that is an ordinary word is found with a capital, and not where it is only the word', () => {
    const people = ['Will Page', 'Grace May']
    expect(found('Will came')).toEqual([])
    expect(found('ask Will', { people })).toEqual(['giver: Will'])
    expect(found('they will turn the page, and may show grace', { people })).toEqual([])
  })

  test('a post and an agency are found, also by what the agency is called for short', () => {
    const postsAndAgencies = ['Designated safeguarding lead', 'Hollin Bank Academy', 'Larkmere Police']
    expect(found('seen near HOLLIN  BANK by the safeguarding lead', { postsAndAgencies })).toEqual([
      'giver: HOLLIN  BANK',
    ])
    expect(found('The designated  safeguarding-lead of the academy', { postsAndAgencies })).toEqual([
      'giver: designated  safeguarding-lead',
    ])
    // Where everybody lives points to nobody.
    expect(found('in Larkmere', { postsAndAgencies })).toEqual([])
  })

  test('what is found tells nobody which of the partnership it was: a colleague is pointed at just the same', () => {
    const of = (source: string) =>
      findRevealing(
        { text: 'Dunstan Pell and Merrin Quillfeather' },
        { ...nothing, people: [source, 'Dunstan Pell', 'Merrin Quillfeather'] },
      )
    expect(of('Dunstan Pell')).toEqual(of('Merrin Quillfeather'))
  })
})

describe('what else is pointed at', () => {
  test.each<[FindingKind, string, string]>([
    ['first-person', 'I', 'Then I saw a van'],
    ['first-person', 'I’ve', 'I’ve seen it before'],
    ['first-person', 'my', 'outside my room'],
    ['told', 'pupil', 'A pupil drew it'],
    ['told', 'disclosed', 'a girl disclosed it'],
    ['told', 'told', 'somebody told staff'],
    ['time', '3.15pm', 'It came at 3.15pm'],
    ['time', '12 March 2026', 'on 12 March 2026'],
    ['time', 'half past three', 'at half past three'],
    ['time', 'last Tuesday', 'It came last Tuesday'],
    ['relation', 'her aunt', 'and her aunt knew'],
    ['relation', 'the girl’s older brother'.slice(4), 'the girl’s older brother drives'],
    ['name', 'Dexter Rowe', 'A man called Dexter Rowe drives'],
    ['name', 'Mrs Oakley', 'There is a van opposite Mrs Oakley'],
  ])('%s: %s', (kind, words, text) => {
    expect(found(text)).toContainEqual(`${kind}: ${words}`)
  })

  test('nothing is pointed at in plain words', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(
          found(text, { people: ['Merrin Quillfeather'], postsAndAgencies: ['Hollin Bank Academy'] }),
        ).toEqual([])
      }),
    )
    expect(found('A silver van waits near a school at the end of lessons. Its driver is tall.')).toEqual([])
    expect(found('On Monday evenings it stands in Market Street. The bus station is near.')).toEqual([])
  })

  test('names of whom the item is about are meant to be there, and those of others are not', () => {
    const known = { about: ['Dexter Rowe'], names: ['Kestrel Ashdown'] }
    expect(found('Dexter Rowe, Rowe or Dexter', known)).toEqual([])
    expect(found('Dexter Rowe waits for kestrel', known)).toEqual(['name: kestrel'])
    expect(found('Dexter Rowe and Lowell Marsh', known)).toEqual(['name: Lowell Marsh'])
  })

  test('what somebody is called is found, of one word as well, but for what the item is about', () => {
    expect(found('He is called Daz and waits there.')).toEqual(['name: Daz'])
    expect(found('A man known as “Rook” drives it.')).toEqual(['name: Rook'])
    expect(found('A man known as “Rook” drives it.', { about: ['Rook'] })).toEqual([])
    expect(found('The girls are called away, and the place is called The Yard.')).toEqual([])
  })

  test('eight words in a row as they were given are found as one run, and seven are not', () => {
    const submission = ['She said the van waits behind the chip shop every evening until it is dark.']
    expect(found('Reported: the van waits behind the chip shop every evening', { submission })).toEqual([
      'verbatim: the van waits behind the chip shop every evening',
    ])
    expect(found('Then THE VAN waits, behind the chip-shop', { submission })).toEqual([])
    expect(found('the van waits behind the chip shop', { submission })).toEqual([])
  })
})

test('the same words are pointed at once, with every place, and a reason settles all of them', () => {
  const findings = findRevealing({ text: 'My car. By my house.', colour: 'as my own' }, nothing)
  expect(findings).toEqual([
    {
      kind: 'first-person',
      words: 'My',
      places: [
        { field: 'text', start: 0, end: 2 },
        { field: 'text', start: 11, end: 13 },
        { field: 'colour', start: 3, end: 5 },
      ],
    },
  ])
  expect(unexplained(findings, [{ words: 'my', why: ' ' }])).toEqual(findings)
  expect(unexplained(findings, [{ words: 'my', why: 'It is a nickname' }])).toEqual([])
})

test('every place lies in the text, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ maxLength: 20 }),
      (text, name) => {
        for (const { places } of findRevealing({ text }, { ...nothing, people: [name], submission: [text] }))
          for (const { start, end } of places)
            expect(start >= 0 && start < end && end <= text.length).toBe(true)
      },
    ),
  )
})
