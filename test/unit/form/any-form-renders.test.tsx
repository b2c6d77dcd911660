import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import { checkDefinition } from '#shared/form/format-check/check-definition.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { Document } from '#web/document/document.tsx'
import { emptyState, idOf } from '#web/forms/form-state.ts'
import { shownValues } from '#web/forms-as-data/marks-as-choices.ts'
import { sectionErrors } from '#web/forms-as-data/section-errors.ts'
import { SectionFields } from '#web/forms-as-data/section-fields.tsx'
import { formBlocks } from '#web/pdf/content/form-blocks.ts'
import { answersTo } from './any-answers.ts'
import { anyForm } from './any-form.ts'
import { today } from './form-factory.ts'

const allIn = (html: string, attribute: string): string[] =>
  Array.from(html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g')), ([, value = '']) => value)

/** Shows a page with its answers and all that is wrong or missing, and finds nothing on it that leads nowhere. */
function shows(section: Section, answers: Answers): void {
  const errors = sectionErrors(section, [
    ...checkSection(section, answers, today),
    ...findMissing(section, answers),
  ])
  const page = {
    section,
    answers,
    all: answers,
    form: { ...emptyState(), values: shownValues(section, answers), errors },
    origins: {},
    recipients: [],
    confirm: [],
  }
  const html = renderToStaticMarkup(<SectionFields page={page} all={answers} />)
  const ids = allIn(html, 'id')
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(allIn(html, 'for').filter((id) => !ids.includes(id))).toEqual([])
  expect(errors.map(({ field }) => idOf(field)).filter((id) => !ids.includes(id))).toEqual([])
}

function prints(form: FormDefinition, answers: Answers): void {
  const document = freeze(form, answers, { on: today })
  expect(renderToStaticMarkup(<Document document={document} headingLevel={1} />)).toContain('Any form')
  expect(formBlocks(document).length).toBeGreaterThan(form.sections.length)
}

test('every form that passes the check is shown and printed whatever is answered, with each thing in a place of its own', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(
      anyForm.chain((form) => fc.tuple(fc.constant(form), answersTo(form))),
      ([form, answers]) => {
        if (!checkDefinition(form).ok) return
        for (const section of form.sections) {
          shows(section, {})
          shows(section, answers)
        }
        prints(form, answers)
      },
    ),
    { numRuns: 60 },
  )
})
