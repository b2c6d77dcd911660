import { describe, expect, test } from 'vitest'
import type { SavedSection } from '#shared/api/assessments.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import type { Kept } from '#shared/language/wording.ts'
import { anchorOf, wordsInForms, wordsOnPage } from '#web/language/found-words.ts'
import { savedWords, withSavedWords } from '#web/language/saved-words.ts'

const section: Section = {
  id: 'background',
  title: 'Background',
  questions: [
    { kind: 'paragraph', id: '4.1', label: 'Why?' },
    { kind: 'paragraph', id: '4.2', label: 'What else?' },
  ],
}
const form = (id: string): FormDefinition => ({
  id,
  version: '1',
  title: id,
  kind: 'assessment',
  source: 'Its makers',
  sections: [section],
})
const definitions = { assessment: form('tool'), marf: form('marf'), mase: form('mase') }
const answers = {
  '4.1': { value: 'She absconded. He says that she absconded again, and is naughty.' },
  '4.2': { value: 'She absconded.' },
}
const saved: SavedSection = {
  form: 'assessment',
  section: 'background',
  answers,
  version: 1,
  savedAt: '2026-11-21T10:00:00.000Z',
  savedBy: 'Idris Calloway',
}
const kept: Kept = {
  form: 'assessment',
  section: 'background',
  question: '4.2',
  phrase: 'absconded',
  matched: 'absconded',
  reason: 'It is quoted',
  by: { id: 'p', name: 'Idris Calloway', post: 'Lead' },
  at: saved.savedAt,
}

describe('the words found on a page', () => {
  const found = wordsOnPage('assessment', section, answers, [
    kept,
    { ...kept, form: 'marf', question: '4.1' },
  ])

  test('stand once for each question and phrase, with every sentence', () => {
    expect(found.map(({ question, phrase, sentences }) => [question.id, phrase, sentences.length])).toEqual([
      ['4.1', 'absconded', 2],
      ['4.1', 'defiant', 1],
      ['4.2', 'absconded', 1],
    ])
    expect(found[0]?.sentences[0]).toEqual({ before: 'She ', matched: 'absconded', after: '.' })
  })

  test('know which of them is kept, and where', () => {
    expect(found.map((one) => one.kept?.reason)).toEqual([undefined, undefined, 'It is quoted'])
  })

  test('have each a place of their own on the page', () => {
    expect(new Set(found.map(anchorOf)).size).toBe(3)
    for (const anchor of found.map(anchorOf)) expect(anchor).toMatch(/^[\w-]+$/)
  })

  test('are those of saved pages alone, in the order of the forms', () => {
    const sections = [{ ...saved, form: 'marf' as const }, saved]
    const all = wordsInForms(['assessment', 'marf'], { definitions, sections, wording: [kept] })
    expect(all.map((one) => one.form)).toEqual([
      'assessment',
      'assessment',
      'assessment',
      'marf',
      'marf',
      'marf',
    ])
    expect(wordsInForms(['mase'], { definitions, sections, wording: [] })).toEqual([])
  })
})

describe('the address that saving leads to', () => {
  test('tells of the page only where there are words on it, and keeps its place', () => {
    expect(withSavedWords('/next', 'assessment', section, { '4.1': { value: 'She went missing.' } })).toBe(
      '/next',
    )
    expect(withSavedWords('/next', 'assessment', section, answers)).toBe('/next?words=assessment.background')
    expect(withSavedWords('/list?done=saved#top', 'marf', section, answers)).toBe(
      '/list?done=saved&words=marf.background#top',
    )
  })

  test('brings them back, without those that are kept', () => {
    const record = { definitions, sections: [saved], wording: [kept] }
    const told = (words: unknown) =>
      savedWords(words, record).map(({ question, phrase }) => `${question.id} ${phrase}`)
    expect(told('assessment.background')).toEqual(['4.1 absconded', '4.1 defiant'])
    for (const other of [
      'marf.background',
      'assessment.other',
      'assessment',
      '__proto__.x',
      '',
      undefined,
      ['assessment.background'],
    ])
      expect(told(other)).toEqual([])
  })
})
