import { findSection } from '#shared/form/columns.ts'
import { findProgress, type SectionProgress } from '#shared/form/progress.ts'
import { formsFor } from '#shared/referral/readiness.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { countIndicatorsIn } from '../../forms-as-data/count-indicators.ts'
import { type Count, count } from './count-sections.ts'
import { prefilled } from './prefilled.ts'
import type { AssessmentRecord } from './record.ts'

/** How far a section is, as its line of the task list says it. */
export interface SectionLine extends SectionProgress {
  /** Never saved, and something is filled in already that nobody has looked at. */
  readonly filledIn: boolean
  /** How many of its indicators are answered, where it asks for any. */
  readonly indicators?: { readonly answered: number; readonly of: number } | undefined
}

export interface FormLines {
  readonly form: FormName
  readonly title: string
  readonly lines: readonly SectionLine[]
  /** How many sections are complete, of those that are needed to send it and of the others. */
  readonly needed: Count
  readonly optional: Count
  readonly ready: boolean
}

/** The forms that this referral carries, as far as that is known: before the route is, only the assessment. */
export const formsOf = ({ referral }: AssessmentRecord): readonly FormName[] =>
  referral.route ? formsFor[referral.route.destination] : ['assessment']

/** How far a form is, section by section. */
export function formLines(record: AssessmentRecord, form: FormName): FormLines {
  const { definitions, answers, sections, today } = record
  const definition = definitions[form]
  const { origins } = prefilled(record, form)
  const saved = new Set(sections.filter((one) => one.form === form).map(({ section }) => section))
  const progress = findProgress(definition, answers[form], today)
  return {
    form,
    title: definition.title,
    needed: count(progress.sections.filter(({ optional }) => !optional)),
    optional: count(progress.sections.filter(({ optional }) => optional)),
    ready: progress.ready,
    lines: progress.sections.map((line) => {
      const section = findSection(definition, line.section)
      return {
        ...line,
        filledIn:
          !saved.has(line.section) &&
          section?.questions.some(({ id }) => Object.hasOwn(origins, id)) === true,
        indicators: section && countIndicatorsIn(section, answers[form]),
      }
    }),
  }
}
