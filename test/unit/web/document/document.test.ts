import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FrozenAnswer, FrozenDocument, FrozenQuestion } from '#shared/form/document/document.ts'
import { Document } from '../../../../web/document/document.tsx'

const question = (answer: FrozenAnswer, more: Partial<FrozenQuestion> = {}): FrozenQuestion => ({
  id: 'q',
  label: 'What did they say?',
  answer,
  ...more,
})

const documentWith = (...questions: FrozenQuestion[]): FrozenDocument => ({
  form: { id: 'tool', version: '1', kind: 'assessment', title: 'A tool', source: 'Its makers, 2017' },
  on: '2026-11-21',
  sections: [{ id: 'views', title: 'Views', questions }],
})

const shown = (...questions: FrozenQuestion[]) =>
  renderToStaticMarkup(createElement(Document, { document: documentWith(...questions), headingLevel: 2 }))

test('markup in an answer is only characters, and its line breaks stay', () => {
  const page = shown(question({ as: 'text', text: '<script>alert(1)</script>\nsecond line' }))

  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\nsecond line')
})

test('empty, not known and withheld each say something else', () => {
  const empty = shown(question({ as: 'empty' }))
  const notKnown = shown(question({ as: 'mark', mark: 'not-known', text: 'Not known' }))
  const withheld = shown(question({ as: 'withheld', audience: 'intelligence' }, { audience: 'intelligence' }))

  expect(empty).toMatch(/1 question not answered.*What did they say\?/s)
  expect(notKnown).toContain('Not known')
  expect(notKnown).not.toMatch(/not answered/i)
  expect(withheld).toContain('Withheld; there may be an answer. Take the referral to see this.')
})

test('what a manager has yet to answer is not called unanswered', () => {
  const page = shown(question({ as: 'empty' }, { answeredBy: 'manager' }))

  expect(page).toContain('For the manager to answer')
  expect(page).not.toMatch(/not answered/i)
})

test("the form's own words stand under those that were shown in their place", () => {
  const page = shown(question({ as: 'text', text: 'x' }, { originalLabel: 'Promiscuity' }))

  expect(page).toContain('What did they say?')
  expect(page).toContain('The form’s own words: “Promiscuity”')
})

test('few columns make a table whose first cell names its row', () => {
  const page = shown(
    question({
      as: 'rows',
      columns: ['Name', 'Relationship'],
      rows: [
        ['Nadia', 'Mother'],
        ['Omar', ''],
      ],
    }),
  )

  expect(page).toMatch(/<th scope="row"[^>]*>Omar/)
  expect(page).toContain('Mother')
})

test('many columns make a list for each row, so that none is cut off on a telephone or on paper', () => {
  const columns = ['Name', 'Role', 'Agency', 'Contact', 'When']
  const page = shown(question({ as: 'rows', columns, rows: [['Nadia', 'Nurse', 'Trust', '', 'May']] }))

  expect(page).not.toContain('<table')
  for (const column of columns) expect(page).toContain(`${column}</dt>`)
})

test('what was not asked in a row is no gap in it', () => {
  const columns = ['Name', 'Told', 'Agrees', 'Why not', 'Objects']
  const rows = [
    ['Nadia', 'Yes', 'Yes', '', ''],
    ['Omar', 'No', 'No', '', ''],
  ]
  const page = shown(question({ as: 'rows', columns, rows, notAsked: [[3], []] }))

  expect(page.match(/Why not<\/dt>/g)).toHaveLength(1)
  expect(page.match(/Not answered/g)).toHaveLength(3)
})

test('each entry of the contents leads to its section', () => {
  const page = shown(question({ as: 'empty' }))
  const [, target] = /href="#([^"]+)"/.exec(page) ?? []

  expect(page).toContain(`id="${target}"`)
})

test('questions stay in their order around a table', () => {
  const page = shown(
    question({ as: 'text', text: 'first' }, { id: 'a' }),
    question({ as: 'rows', columns: ['Name'], rows: [['second']] }, { id: 'b' }),
    question({ as: 'text', text: 'third' }, { id: 'c' }),
    question({ as: 'list', items: ['fourth', 'fifth'] }, { id: 'd' }),
  )
  const order = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => page.indexOf(word))

  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('line breaks stay in the cell of a table too', () => {
  const page = shown(question({ as: 'rows', columns: ['Said'], rows: [['one <b>\ntwo']] }))

  expect(page).toContain('one &lt;b&gt;<br/>two')
})
