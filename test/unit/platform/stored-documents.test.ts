import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentItems, documentsOf } from '#functions/platform/stored-documents.ts'
import type { FrozenDocument } from '#shared/form/document/document.ts'

const document = (text: string): FrozenDocument => ({
  form: { id: 'nwg', version: '2017', kind: 'assessment', title: 'Tool', source: 'Made for a test' },
  on: '2026-11-21',
  sections: [
    { id: 'one', title: 'One', questions: [{ id: '1', label: 'Why?', answer: { as: 'text', text } }] },
  ],
})

const first = '2026-11-20T10:00:00.000Z'
const second = '2026-11-21T10:00:00.000Z'
const items = (sentAt: string, text: string) =>
  documentItems('LKM-4821-7306-7', sentAt, 'assessment', document(text))

test('a form that is too large for one item is stored in pieces and read whole', () => {
  const text = randomBytes(900_000).toString('base64')
  const pieces = items(first, text)

  expect(pieces.length).toBeGreaterThan(1)
  for (const { data } of pieces) expect(data.zipped.length).toBeLessThan(400_000)
  expect(documentsOf(pieces.toReversed())).toEqual([document(text)])
})

test('what is sent again is read in its latest words, and the earlier ones are not written over', () => {
  const earlier = items(first, 'As it was sent at first')
  const later = items(second, 'As it was sent after the hand-back')

  expect(documentsOf([...later, ...earlier])).toEqual([document('As it was sent after the hand-back')])
  expect(new Set([...earlier, ...later].map(({ sk }) => sk)).size).toBe(2)
})

test('what is kept for intelligence is left out, unless the reader is said to be one who may see it', () => {
  const kept = document('A man by the gate')
  const secret: FrozenDocument = {
    ...kept,
    sections: kept.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({ ...question, audience: 'intelligence' })),
    })),
  }
  const stored = documentItems('LKM-4821-7306-7', first, 'assessment', secret)

  expect(JSON.stringify(documentsOf(stored))).not.toContain('A man by the gate')
  expect(documentsOf(stored, ['intelligence'])).toEqual([secret])
})

test('a draft has no document', () => {
  expect(documentsOf([])).toEqual([])
})
