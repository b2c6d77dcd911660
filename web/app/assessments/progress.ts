import { findSection } from '#shared/form/answers/columns.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { formsFor } from '#shared/referral/readiness.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { countIndicatorsIn } from '../../forms-as-data/count-indicators.ts'
import type { AssessmentRecord } from './assessment-record.ts'
import { count } from './count-sections.ts'
import type { FormLines } from './form-lines.ts'
import { prefilled } from './prefilled.ts'

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
