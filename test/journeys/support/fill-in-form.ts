import { expect } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { findTool } from '#shared/tools/index.ts'
import { fillIn } from './fill-in.ts'
import type { Visitor } from './visitor.ts'

interface Form {
  readonly id: string
  readonly version: string
  readonly answers: Readonly<Record<string, Answers>>
}

/**
 * Goes through the pages of a form, from one to another, and fills in each. Begins on the page of the first, and ends on
 * the page of the last with everything typed and not yet saved.
 */
export async function fillInForm(visitor: Visitor, form: Form, from: string, to: string): Promise<void> {
  const definition = findTool(form.id, form.version)
  const names = Object.keys(form.answers)
  for (const name of names.slice(names.indexOf(from), names.indexOf(to) + 1)) {
    const section = definition && findSection(definition, name)
    if (!section) throw new Error(`The form has no section ${name}`)
    if (name !== from) await visitor.press('Save and continue')
    expect(await visitor.heading()).toBe(section.title)
    await fillIn(visitor, section, form.answers[name] ?? {})
  }
}
