import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPhrases } from '#shared/language/find-phrases.ts'
import { headwords } from './headwords.ts'

const idsIn = (text: string): string[] => findPhrases(text).map(({ phrase }) => phrase)
const phrases = headwords.flatMap(([, all]) => Object.values(all).flat())
const marks = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
] as const

describe('what is quoted is somebody else’s', () => {
  test.each([
    'She said "he is my boyfriend".',
    "She said 'he is my boyfriend'.",
    'She said “he is my boyfriend” and “I am not promiscuous”.',
    '‘I was asking for it’, she told her tutor.',
    '“They call me ‘promiscuous’ and naughty,” she said.',
    '\'They call me "promiscuous" and naughty,\' she said.',
    '"They call me "promiscuous" and naughty," she said.',
    '‘He said ‘you are my girlfriend’ and I was naughty’',
    "'At the girls' home they call me naughty' is what she said.",
    '"He is my boyfriend',
    '‘He is my boyfriend and the girls’ home is not far',
    'Her father: “She is promiscuous.\n\n“She absconded twice.”',
    'Her father: "She is promiscuous.\n\nShe absconded twice."',
    '("my boyfriend")',
    'the so-called "boyfriend"',
    '— “I’m not promiscuous” —',
  ])('%s', (text) => {
    expect(idsIn(text)).toEqual([])
  })
})

describe('what stands outside is still the writer’s own', () => {
  test.each([
    ['She said "no" and absconded.', 'absconded'],
    ["It's clear that she's promiscuous.", 'promiscuous'],
    ['It’s the girls’ view that she’s promiscuous.', 'promiscuous'],
    ['He is 5\'6" tall and absconded.', 'absconded'],
    ["At the girls' home she was naughty, and the boys' too.", 'defiant'],
    ["She said 'no' and absconded from the girls' home.", 'absconded'],
    ['One " alone.\n\nShe absconded.', 'absconded'],
    ["Seen since '24 and absconded.", 'absconded'],
    ['“Hello,” she said, and absconded. “Bye.”', 'absconded'],
  ])('%s', (text, phrase) => {
    expect(idsIn(text)).toEqual([phrase])
  })
})

const plain = fc.constantFrom('She went home', 'On Monday', 'the school rang at 3pm', 'as agreed', '')
const phrase = fc.constantFrom(...phrases)
const pair = fc.constantFrom(...marks)
const stop = fc.constantFrom('.', ',', '', ' -', '!')

test('never does it find anything inside quotation marks, of any kind and nested', () => {
  fc.assert(
    fc.property(
      plain,
      pair,
      phrase,
      stop,
      pair,
      phrase,
      plain,
      (before, [o, c], one, end, [o2, c2], two, after) => {
        fc.pre(o !== o2)
        const nested = o2 === "'" || o2 === '‘' || o === "'" || o === '‘' ? `${o2}${two}${c2}` : two
        expect(idsIn(`${before} ${o}${one}, ${nested}${end}${c} ${after}.`)).toEqual([])
      },
    ),
  )
})

test('a quotation changes nothing of what is found outside it', () => {
  fc.assert(
    fc.property(phrase, pair, phrase, (own, [open, close], theirs) => {
      const text = `${own}. She said: ${open}${theirs}${close}. And later: ${own}.`
      expect(idsIn(text)).toEqual([...idsIn(own), ...idsIn(own)])
    }),
  )
})
