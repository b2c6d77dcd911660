import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { type Answers, isKept } from '../answers/answers.ts'
import { isAsked } from '../answers/conditions.ts'
import type { FormDefinition, Section } from '../format/definition.ts'
import { checkSection, type Problem } from './check.ts'
import { findMissing, type Missing } from './missing.ts'
import { findMissingReason } from './missing-reason.ts'

export type SectionStatus = 'not-started' | 'in-progress' | 'complete' | 'problem' | 'cannot-start'

/** How far a section is. Worked out from the answers each time, never kept. */
export interface SectionProgress {
  readonly section: string
  readonly title: string
  readonly status: SectionStatus
  /** Nothing in it is needed to send, as far as it is asked at all. */
  readonly optional: boolean
  readonly problems: readonly Problem[]
  readonly missing: readonly Missing[]
  /** Answers that were filled in from elsewhere and that nobody has confirmed. */
  readonly toConfirm: readonly string[]
}

/** How far a form is. `ready`: nothing is wrong, missing or to be confirmed. */
export interface FormProgress {
  readonly sections: readonly SectionProgress[]
  readonly complete: number
  readonly of: number
  readonly ready: boolean
}

/**
 * How far a form is, section by section.
 *
 * @param toConfirm ids of questions that were filled in from elsewhere and are not confirmed yet
 */
export function findProgress(
  definition: FormDefinition,
  answers: Answers,
  today: CalendarDate,
  toConfirm: readonly string[] = [],
): FormProgress {
  const reason = findMissingReason(definition, answers, today)
  const sections = definition.sections.map((section) =>
    progressOf(section, answers, today, toConfirm, reason),
  )
  const counted = sections.filter(({ status }) => status !== 'cannot-start')
  return {
    sections,
    complete: counted.filter(({ status }) => status === 'complete').length,
    of: counted.length,
    ready: counted.every(
      ({ problems, missing, toConfirm }) => problems.length + missing.length + toConfirm.length === 0,
    ),
  }
}

function progressOf(
  section: Section,
  answers: Answers,
  today: CalendarDate,
  filled: readonly string[],
  reason: Missing | undefined,
): SectionProgress {
  const own = section.questions.filter(({ answeredBy }) => answeredBy !== 'manager')
  const problems = checkSection(section, answers, today)
  const found = findMissing(section, answers)
  const asks = reason && own.some(({ id }) => id === reason.question) ? [reason] : []
  const missing = [...found.filter(({ question }) => question !== asks[0]?.question), ...asks]
  const toConfirm = own.map(({ id }) => id).filter((id) => filled.includes(id))
  const started = own.some(({ id }) => Object.hasOwn(answers, id) && isKept(answers[id]))
  const status = (): SectionStatus => {
    if (own.length === 0) return 'cannot-start'
    if (problems.length > 0) return 'problem'
    if (!started) return 'not-started'
    return missing.length + toConfirm.length > 0 ? 'in-progress' : 'complete'
  }
  const optional = own.every((question) => question.required !== 'to-send' || !isAsked(question, answers))
  return {
    section: section.id,
    title: section.title,
    status: status(),
    optional,
    problems,
    missing,
    toConfirm,
  }
}
