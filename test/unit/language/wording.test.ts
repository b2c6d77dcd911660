import { describe, expect, test } from 'vitest'
import type { Question } from '#shared/form/format/definition.ts'
import { findInAnswers } from '#shared/language/narratives.ts'
import { sentenceAround } from '#shared/language/sentence.ts'
import { countWording, type Kept, seeWording } from '#shared/language/wording.ts'

const section = (...questions: Question[]) => ({ id: 'background', title: 'Background', questions })
const paragraph = (id: string, more: object = {}): Question => ({
  kind: 'paragraph',
  id,
  label: 'Does she abscond?',
  ...more,
})
const blaming = { value: 'She absconded twice. She absconded again.' }
const controlsOf = (question: Question, answer: object) =>
  findInAnswers(section(question), { [question.id]: answer }).map(({ control }) => control)

describe('what is looked at on a page', () => {
  test('is what was typed, and never a label', () => {
    expect(findInAnswers(section(paragraph('4.1')), {})).toEqual([])
    expect(controlsOf(paragraph('4.1'), blaming)).toEqual(['4.1', '4.1'])
  })

  test('is also extra space, and the free text of rows by the name of its control', () => {
    expect(controlsOf(paragraph('4.1'), { value: 'Nothing.', more: 'She absconded.' })).toEqual(['4.1.more'])
    const columns = [
      { kind: 'text' as const, id: 'name', label: 'Name' },
      {
        kind: 'choice' as const,
        id: 'told',
        label: 'Told?',
        options: [{ value: 'absconded', label: 'Absconded' }],
      },
    ]
    const rows = { kind: 'repeat' as const, id: '2.13', label: 'People', item: 'person', columns }
    const value = [{ name: 'An aunt' }, { name: 'Her boyfriend', told: 'absconded' }]
    expect(controlsOf(rows, { value })).toEqual(['2.13[1].name'])
    const lines = { ...rows, kind: 'checklist' as const, rows: [{ id: 'police', label: 'Police' }] }
    expect(controlsOf(lines, { value: [{ row: 'police', name: 'absconded' }] })).toEqual([
      '2.13[police].name',
    ])
  })

  test('is not what the child, parents or carers say, nor what the manager writes', () => {
    expect(controlsOf(paragraph('6.1', { role: 'voice.child' }), blaming)).toEqual([])
    expect(controlsOf(paragraph('6.3', { role: 'voice.parent' }), blaming)).toEqual([])
    expect(controlsOf(paragraph('10.2', { answeredBy: 'manager' }), blaming)).toEqual([])
  })

  test('leaves answers about consent to sharing their plain words', () => {
    const consent = paragraph('h4', { role: 'consent.child.objects' })
    expect(controlsOf(consent, { value: 'She consented, then refused.' })).toEqual([])
    expect(controlsOf(consent, { value: 'She is promiscuous.' })).toEqual(['h4'])
  })
})

describe('what is remembered of a page', () => {
  const find = (value: string) => findInAnswers(section(paragraph('4.1')), { '4.1': { value } })

  test('is nothing where nothing was ever found', () => {
    expect(seeWording(find('She came home.'))).toBeUndefined()
  })

  test('is what stands there, and what stood there and is gone, each once', () => {
    const first = seeWording(find('She absconded, absconded and is naughty.'))
    expect(first).toEqual({ here: ['4.1 absconded', '4.1 defiant'], gone: [] })
    const second = seeWording(find('She is naughty.'), first)
    expect(second).toEqual({ here: ['4.1 defiant'], gone: ['4.1 absconded'] })
    expect(seeWording(find('She absconded.'), second)).toEqual({
      here: ['4.1 absconded'],
      gone: ['4.1 defiant'],
    })
    expect(seeWording([], second)).toEqual({ here: [], gone: ['4.1 defiant', '4.1 absconded'] })
  })

  test('is counted as changed, kept, and kept with a reason', () => {
    const kept = (phrase: string, form = 'assessment'): Kept => ({
      form,
      section: 'background',
      question: '4.1',
      phrase,
      matched: '',
      reason: 'These are her own words',
      by: { id: 'p', name: 'Idris Calloway', post: 'Safeguarding lead' },
      at: '2026-11-21T10:00:00.000Z',
    })
    const wording = { here: ['4.1 defiant', '4.1 boyfriend'], gone: ['4.1 absconded'] }
    const pages = [
      { form: 'assessment', section: 'background', wording },
      { form: 'assessment', section: 'views' },
    ]
    const reasons = [kept('defiant'), kept('absconded'), kept('boyfriend', 'marf')]
    expect(countWording(pages, reasons)).toEqual({ found: 3, changed: 1, kept: 2, because: 1 })
    expect(countWording([], [])).toEqual({ found: 0, changed: 0, kept: 0, because: 0 })
  })
})

describe('the sentence around a phrase', () => {
  const around = (text: string, word: string) => {
    const start = text.indexOf(word)
    return sentenceAround(text, start, start + word.length)
  }

  test('begins and ends where it does', () => {
    expect(around('It rained. On Friday she absconded from home! Then she came.', 'absconded')).toEqual({
      before: 'On Friday she ',
      matched: 'absconded',
      after: ' from home!',
    })
    expect(around('absconded', 'absconded')).toEqual({ before: '', matched: 'absconded', after: '' })
    expect(around('One\nShe absconded\nTwo', 'absconded')).toEqual({
      before: 'She ',
      matched: 'absconded',
      after: '',
    })
  })

  test('is shortened at a word where it is very long', () => {
    const { before, after } = around(`${'far '.repeat(100)}absconded${' on'.repeat(100)}`, 'absconded')
    expect(before).toMatch(/^… far .* far $/)
    expect(after).toMatch(/^ on .* on …$/)
    expect(before.length + after.length).toBeLessThan(300)
  })
})
