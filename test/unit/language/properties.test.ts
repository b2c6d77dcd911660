import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhrases } from '#shared/language/find-phrases.ts'
import { headwords } from './headwords.ts'

const written = headwords.flatMap(([, all]) =>
  Object.entries(all).flatMap(([id, words]) => words.map((one) => [id, one] as const)),
)
const neutral = fc.constantFrom(
  'the',
  'school',
  'rang',
  'on',
  'Monday',
  'and',
  'her',
  'aunt',
  'place',
  'black',
  'contact',
  'number',
  'assessment',
  'nurse',
  'was',
  'seen',
  'at',
  'home',
  'about',
  'three',
  'Émilie',
  '–',
  '🙂',
  '’tis',
  '(again)',
  '\n',
)
const filler = fc.array(neutral, { maxLength: 30 }).map((words) => words.join(' '))

test('a text without any of the words gives nothing', () => {
  fc.assert(
    fc.property(filler, (text) => {
      expect(findPhrases(text)).toEqual([])
    }),
  )
})

test('what is found is told where it stands, in order and apart, whatever else is typed', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          filler,
          fc.constantFrom(...written).map(([, one]) => one),
        ),
      ),
      (parts) => {
        const text = parts.join('. ')
        let last = 0
        for (const { start, end, matched } of findPhrases(text)) {
          expect(text.slice(start, end)).toBe(matched)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      },
    ),
  )
})

test('a headword is found at its place among other sentences', () => {
  fc.assert(
    fc.property(filler, fc.constantFrom(...written), filler, (before, [id, words], after) => {
      const text = `${before}. ${words}. ${after}`
      const found = findPhrases(text)
      expect(found.map(({ phrase }) => phrase)).toEqual([id])
      expect(found[0]?.start).toBeGreaterThanOrEqual(before.length)
      expect(found[0]?.end).toBeLessThanOrEqual(before.length + 2 + words.length)
    }),
  )
})

test('a letter more at either end makes it another word', () => {
  const single = written.filter(([, words]) => /^[a-z]+$/i.test(words))
  expect(single.length).toBeGreaterThan(20)
  for (const [, words] of single)
    for (const text of [`x${words}`, `${words}x`, `é${words}`, `${words}é`, `9${words}`])
      expect(findPhrases(text), text).toEqual([])
})

test.each([
  ['one word', 'put '],
  ['beginnings', 'she put herself and others at in to '],
  ['gaps', 'drugs in exchange in return for a '],
  ['letters', 'a'],
  ['spaces', ' '],
  ['straight marks', '"'],
  ['single marks', "'a "],
  ['owners', "s' a"],
  ['inches', '5"6 1" '],
  ['line breaks', '\n \n'],
  ['phrases', 'associating with older unknown men and '],
  ['curly marks', '“‘'],
])('a hostile text of %s takes time in proportion to its length', (_, unit) => {
  // Time of the processor: what else the machine does meanwhile does not count.
  const took = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const from = process.threadCpuUsage()
    findPhrases(text)
    const { user, system } = process.threadCpuUsage(from)
    return user + system
  }
  took(10_000)
  const least = (length: number) => Math.min(took(length), took(length), took(length))
  const short = least(10_000)
  // Thirty-two times as long: in proportion is 32, with the square of the length it would be 1,024.
  expect(least(320_000) / Math.max(short, 1_000)).toBeLessThan(300)
})
