import { expect } from 'vitest'
import { type Answers, answersSchema, isDateParts, isRowEmpty, rowsOf } from '#shared/form/answers/answers.ts'
import { columnsOf, isInRows } from '#shared/form/answers/columns.ts'
import { type Asked, isChosen, optionsOf } from '#shared/form/answers/options.ts'
import { parseFields } from '#shared/form/answers/parse-fields.ts'
import { printFields } from '#shared/form/answers/print-fields.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import { markLabel, shownLabel } from '#shared/form/answers/wording.ts'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import { freeze } from '#shared/form/document/freeze.ts'
import { findChildFacts } from '#shared/form/facts/child-facts.ts'
import { findRecipients } from '#shared/form/facts/recipients.ts'
import { prefill } from '#shared/form/fill-in/prefill.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { today } from './form-factory.ts'

/** Saves, checks, sends and freezes a form with answers as the hub does; fails where anything is lost or breaks. */
export function works(form: FormDefinition, answers: Answers): void {
  for (const section of form.sections) {
    const own = Object.fromEntries(
      section.questions.flatMap(({ id }) => (Object.hasOwn(answers, id) ? [[id, answers[id] ?? {}]] : [])),
    )
    expect(parseFields(section, printFields(section, own)).answers).toEqual(own)
    expect(answersSchema.safeParse(own).success).toBe(true)
    expect(acceptAnswers(section, own).ok).toBe(true)
    checkSection(section, own, today)
    findMissing(section, answers)
  }
  const { sections, ready } = findProgress(form, answers, today)
  const left = sections.flatMap(({ problems, missing }) => [...problems, ...missing])
  expect(ready).toBe(left.length === 0)
  const ids = new Set(form.sections.flatMap(({ questions }) => questions.map(({ id }) => id)))
  expect(left.filter(({ question, message }) => !ids.has(question) || message === '')).toEqual([])
  findPrompts(form, answers, { on: today })
  findChildFacts(form, answers)
  findRecipients(form, answers)
  prefill(form, {}, { forms: [{ definition: form, answers }], on: today })
  holdsEverything(form, answers, freeze(form, answers, { on: today }))
}

/** Every text that was typed and every answer that was chosen stands in the document, in the words it was asked in. */
export function holdsEverything(form: FormDefinition, answers: Answers, document: FrozenDocument): void {
  const shown = new Map(
    document.sections
      .flatMap(({ questions }) => questions)
      .map(({ id, answer }) => [id, JSON.stringify(answer)]),
  )
  for (const question of form.sections.flatMap(({ questions }) => questions)) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    if (!answer) continue
    const here = shown.get(question.id) ?? ''
    const value = isInRows(question) ? [] : wordsOf(question, answer.value)
    const cells = rowsOf(answer)
      .filter((row) => !isRowEmpty(row))
      .flatMap((row) => columnsOf(question).flatMap((column) => wordsOf(column, row[column.id])))
    for (const words of [...value, ...cells]) expect(here).toContain(inJson(words))
    if (answer.more) expect(shown.get(`${question.id}.more`)).toContain(inJson(answer.more))
    if (answer.mark)
      expect(`${here}${shown.get(`${question.id}.more`)}`).toContain(inJson(markLabel(question, answer.mark)))
  }
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** The words that an answer must be found by. Numbers and dates are shown in a form of their own. */
function wordsOf(asked: Asked, value: unknown): string[] {
  if (value === undefined || isDateParts(value)) return []
  if (
    asked.kind === 'tick' ||
    asked.kind === 'nhs-number' ||
    asked.kind === 'time' ||
    asked.kind === 'children'
  )
    return []
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (one) => typeof one === 'string' && one.trim() !== '',
  )
  return texts.map((text) => {
    const option = isChosen(asked) ? optionsOf(asked).find((one) => one.value === text) : undefined
    return option ? shownLabel(option) : isChosen(asked) ? text : text.trim()
  })
}
