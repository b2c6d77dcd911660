import { describe, expect, test } from 'vitest'
import { findPhrases } from '#shared/language/find-phrases.ts'
import { patterns } from '#shared/language/patterns/index.ts'
import { phraseWords } from '#shared/language/words/index.ts'
import { headwords } from './headwords.ts'

const idsIn = (text: string): string[] => findPhrases(text).map(({ phrase }) => phrase)

describe.each(headwords)('of the row “%s”', (_, phrases) => {
  const written = Object.entries(phrases).flatMap(([id, all]) => all.map((words) => [words, id] as const))

  test.each(written)('“%s” is recognised as %s, also inside a sentence', (words, id) => {
    expect(idsIn(words)).toEqual([id])
    const [found] = findPhrases(`The school writes: ${words}, they say.`)
    expect(found?.phrase).toBe(id)
    expect(words).toContain(found?.matched)
  })
})

test('every phrase has its words, and is among the headwords', () => {
  const tried = headwords.flatMap(([, phrases]) => Object.keys(phrases))
  expect(tried.toSorted()).toEqual(Object.keys(patterns).toSorted())
  for (const [id, { why, instead, headword }] of Object.entries(phraseWords)) {
    expect(why.length, id).toBeGreaterThan(40)
    expect(headword.length, id).toBeGreaterThan(3)
    expect(instead.length, id).toBeGreaterThan(0)
  }
})

test('no better wording holds a phrase itself', () => {
  const blaming = Object.entries(phraseWords).flatMap(([id, { instead }]) =>
    instead.flatMap((words) => findPhrases(words).map(({ matched }) => `${id}: ${matched}`)),
  )
  expect(blaming).toEqual([])
})

test('of phrases that overlap the longer one is told', () => {
  expect(findPhrases('She has multiple boyfriends.').map(({ matched }) => matched)).toEqual([
    'multiple boyfriends',
  ])
  expect(findPhrases('She refused to engage.').map(({ matched }) => matched)).toEqual(['refused to engage'])
})

test('letters in capitals, line breaks, hyphens of any kind and extra spaces make no difference', () => {
  for (const text of [
    'PUTTING HERSELF AT RISK',
    'putting\nherself  at\trisk',
    'putting herself at‑risk',
    '_putting herself at risk_',
  ])
    expect(idsIn(text), text).toEqual(['at-risk'])
})

test('a phrase does not reach from one sentence or paragraph into the next', () => {
  expect(idsIn('She spends time with her aunt. Older men were seen outside.')).toEqual([])
  expect(idsIn('This is a place that is hard\n\nto reach agreement on.')).toEqual([])
})
