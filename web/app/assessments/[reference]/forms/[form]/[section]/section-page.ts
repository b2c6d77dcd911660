import type { SavedSection } from '#shared/api/assessments.ts'
import type { Problem } from '#shared/api/problem.ts'
import type { FieldError } from '#shared/failure.ts'
import { type Answers, isKept } from '#shared/form/answers/answers.ts'
import { withSeen } from '#shared/form/fill-in/seen.ts'
import type { FormDefinition, Section } from '#shared/form/format/definition.ts'
import { checkSection } from '#shared/form/progress/check.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import type { Guidance } from '#shared/form/prompts/guidance.ts'
import { formsFor } from '#shared/referral/readiness.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { ok, type Result } from '#shared/result.ts'
import { departureWords } from '../../../../../../document/guidance/departure-words.ts'
import type { FormState } from '../../../../../../forms/form-state.ts'
import { readForm } from '../../../../../../forms/read-form.ts'
import { shownValues, typedAnswers } from '../../../../../../forms-as-data/marks-as-choices.ts'
import type { SectionPage } from '../../../../../../forms-as-data/page-of-form.ts'
import { marksOf } from '../../../../../../forms-as-data/pieces.ts'
import { recipientsFor } from '../../../../../../forms-as-data/recipients-for.ts'
import { sectionErrors } from '../../../../../../forms-as-data/section-errors.ts'
import type { AssessmentRecord } from '../../../../assessment-record.ts'
import { prefilled } from '../../../../prefilled.ts'
import { own } from './own-fields.ts'

export interface Place {
  readonly record: AssessmentRecord
  readonly form: FormName
  readonly definition: FormDefinition
  readonly section: Section
}

/** What the address asks for besides the page: what is wrong, what is missing too, or to fill in what is empty. */
export interface Asked {
  readonly check: 'wrong' | 'all' | undefined
  readonly fill: boolean
}

export interface ReadSection {
  readonly page: SectionPage
  readonly stored: SavedSection | undefined
  /** Somebody saved this page after it was opened: what they saved, beside what was typed. */
  readonly elsewhere: SavedSection | undefined
  /** Marks of what the page was opened with (pieces.ts). */
  readonly opened: string
  /** What the form's own rules say, where the page holds the opinion. */
  readonly guidance: Guidance | undefined
  /** How many empty answers could be filled in from elsewhere on a page that was saved before. */
  readonly fillable: number
}

/** What the page of a section shows, and what is wrong with it. */
export async function readSectionPage(place: Place, asked: Asked): Promise<Result<ReadSection, Problem>> {
  const { record, form: name, section } = place
  const stored = record.sections.find((one) => one.form === name && one.section === section.id)
  const kept = await readForm()
  const { answers: filled, origins } = prefilled(record, name)
  const isFillable = ({ id }: { readonly id: string }) => Object.hasOwn(origins, id)
  const fills = stored === undefined || stored.begun || asked.fill
  const saved = stored?.answers ?? {}
  const answers = kept.kept
    ? typedAnswers(section, kept.values).answers
    : fills
      ? ownAnswers(section, filled)
      : saved
  const recipients = await recipientsFor(section)
  if (!recipients.ok) return recipients
  const problems = checkSection(section, answers, record.today)
  const wrong = asked.check || kept.errors.length > 0 ? problems : []
  const missing = asked.check === 'all' ? findMissing(section, { ...record.answers[name], ...answers }) : []
  const form: FormState = {
    ...kept,
    values: shownValues(section, answers),
    errors: withoutRepeats([...kept.errors, ...sectionErrors(section, [...wrong, ...missing])]),
  }
  const keptVersion = Number(kept.values[own.version]?.[0] ?? 0)
  const guidance = guidanceFor(place, answers)
  const elsewhere = kept.kept && stored && stored.version > keptVersion ? stored : undefined
  return ok({
    page: {
      section: withSeen(section, formsSeen(record), place.definition),
      answers,
      all: filled,
      form,
      origins: kept.kept || !fills ? {} : origins,
      recipients: recipients.value,
      departs: guidance && departureWords(guidance, 'you'),
      confirm: problems.flatMap(({ confirm }) => confirm ?? []),
    },
    stored,
    elsewhere,
    opened: (elsewhere && kept.values[own.opened]?.[0]) ?? marksOf(section, saved),
    guidance,
    fillable: fills || kept.kept ? 0 : section.questions.filter(isFillable).length,
  })
}

/** Beside the opinion stands what the form's own rules say to all the answers, those on this page as they are typed. */
function guidanceFor({ record, form, definition, section }: Place, typed: Answers): Guidance | undefined {
  if (!definition.prompts || !section.questions.some(({ role }) => role === 'opinion')) return undefined
  return findPrompts(definition, { ...record.answers[form], ...typed }, { on: record.today })
}

/** What is filled in so far, for a page that asks whether all is there. */
const formsSeen = ({ definitions, answers, referral }: AssessmentRecord) =>
  (referral.route ? formsFor[referral.route.destination] : formsFor.mash).map((form) => ({
    definition: definitions[form],
    answers: answers[form],
  }))

/** One message to a control: the API and the form may both find fault with it. */
const withoutRepeats = (errors: readonly FieldError[]): FieldError[] =>
  errors.filter(
    ({ field }, place) => field === '' || errors.findIndex((other) => other.field === field) === place,
  )

const ownAnswers = (section: Section, answers: Answers): Answers =>
  Object.fromEntries(
    section.questions.flatMap(({ id }) => {
      const answer = answers[id]
      return answer && (isKept(answer) || Array.isArray(answer.value)) ? [[id, answer]] : []
    }),
  )
