import type { Answers } from '#shared/form/answers/answers.ts'
import { addControl } from '#shared/form/answers/names.ts'
import type { Section } from '#shared/form/format/definition.ts'
import { shownValues } from '#web/forms-as-data/marks-as-choices.ts'
import type { Visitor } from './visitor.ts'

/** Fills in a page of a form as somebody would, control by control, and adds the rows that it needs. */
export async function fillIn(visitor: Visitor, section: Section, answers: Answers): Promise<void> {
  for (const [name, values] of Object.entries(shownValues(section, answers)))
    for (const value of values) await setControl(visitor, name, value)
}

async function setControl(visitor: Visitor, name: string, value: string): Promise<void> {
  const { page } = visitor
  const controls = page.locator(`[name=${JSON.stringify(name)}]`)
  const row = /^(.+)\[\d+\]\./.exec(name)
  if (row && (await controls.count()) === 0) {
    const add = page.locator(`button[name=${JSON.stringify(addControl(String(row[1])))}]`)
    await visitor.go(() => add.click())
  }
  const closed = page.locator('details:not([open])', { has: controls })
  if ((await closed.count()) > 0) await closed.locator('> summary').click()
  const kind = await controls
    .first()
    .evaluate((control) => (control instanceof HTMLInputElement ? control.type : control.tagName))
  if (kind === 'SELECT') await controls.selectOption(value)
  else if (kind === 'radio' || kind === 'checkbox')
    await page.locator(`[name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`).check()
  else await controls.fill(value)
}
