import { type Answers, isAnswered } from '#shared/form/answers/answers.ts'
import type { Origin } from '#shared/form/fill-in/prefill.ts'
import type { Section } from '#shared/form/format/definition.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import type { FormName } from '#shared/referral/referral.ts'
import type { AssessmentRecord } from './assessment-record.ts'
import { mayWrite } from './may-write.ts'
import { prefilled } from './prefilled.ts'
import { formsOf } from './progress.ts'

/** A page of a form that nobody has saved yet, on which something is filled in from what is already known. */
export interface FilledSection {
  readonly form: FormName
  readonly section: Section
  readonly answers: Answers
  readonly origins: Readonly<Record<string, readonly Origin[]>>
  /** How many answers are needed besides, or stand there and are not right. */
  readonly left: number
}

/** The pages that are filled in and wait to be looked at. Nothing of them is sent before somebody says that it is right. */
export function filledSections(record: AssessmentRecord): FilledSection[] {
  if (!mayWrite(record)) return []
  return formsOf(record).flatMap((form) => {
    const { answers, origins } = prefilled(record, form)
    const saved = record.sections.filter((one) => one.form === form).map(({ section }) => section)
    return record.definitions[form].sections.flatMap((section): FilledSection[] => {
      const ids = section.questions.map(({ id }) => id)
      if (saved.includes(section.id) || !ids.some((id) => Object.hasOwn(origins, id))) return []
      const own = Object.fromEntries(
        ids.flatMap((id) => (isAnswered(answers[id]) && answers[id] ? [[id, answers[id]]] : [])),
      )
      const problems = checkSection(section, own, record.today)
      const missing = findMissing(section, { ...record.answers[form], ...own })
      return [{ form, section, answers: own, origins, left: problems.length + missing.length }]
    })
  })
}

/** The name of a page among those of all forms. */
export const nameOfSection = ({ form, section }: FilledSection): string => `${form}/${section.id}`
