import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import { FormToCheck } from '../../../../web/app/assessments/[reference]/check/form-to-check.tsx'
import type { FilledSection } from '../../../../web/app/assessments/filled-sections.ts'

const document: FrozenDocument = {
  form: { id: 'marf', version: '1', kind: 'marf', title: 'A form', source: 'Made for a test' },
  on: '2026-11-21',
  sections: [
    {
      id: 'child',
      title: 'The child',
      questions: [
        { id: 'name', label: 'Name', answer: { as: 'empty' } },
        { id: 'school', label: 'School', answer: { as: 'empty' } },
      ],
    },
  ],
}

const shown = (answers?: FilledSection['answers']) =>
  renderToStaticMarkup(
    createElement(FormToCheck, {
      document,
      change: undefined,
      link: undefined,
      confirm: '/confirm',
      unchecked: answers
        ? [
            {
              form: 'marf',
              section: { id: 'child', title: 'The child', questions: [] },
              answers,
              origins: {},
              left: 0,
            },
          ]
        : [],
    }),
  )

test('what is filled in and not looked at is told apart from what nobody answered', () => {
  const page = shown({ name: { value: 'Wren Quennell' } })

  expect(page).toContain('One answer is filled in from what is already known')
  expect(page).toContain('href="/confirm"')
  expect(page).toContain('1 question not answered')
})

test('a section that is filled in whole has no gap', () => {
  const page = shown({ name: { value: 'Wren Quennell' }, school: { value: 'Hollin Bank' } })

  expect(page).toContain('2 answers are filled in')
  expect(page).not.toContain('not answered')
  expect(page).not.toContain('No question of this section was asked')
})

test('what nobody filled in is not answered', () => expect(shown()).toContain('2 questions not answered'))
