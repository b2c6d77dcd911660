import { type Answer, type Answers, isAnswered } from '#shared/form/answers/answers.ts'
import { type PrefillSources, prefill } from '#shared/form/fill-in/prefill.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { FormName } from '#shared/referral/referral.ts'
import { findTool } from '#shared/tools/index.ts'
import type { DemonstrationAccount } from '../account.ts'
import { demonstrationPartnerships } from '../partnerships.ts'
import { type Case, type Said, toolOf } from './case.ts'

/** A page of a form as its author saves it. */
export interface FilledPage {
  readonly form: FormName
  readonly section: string
  readonly answers: Answers
}

/** What somebody said, as a form keeps it. */
export const answersOf = (said: Said): Answers =>
  Object.fromEntries(
    Object.entries(said).map(([question, one]) => [
      question,
      (typeof one === 'object' && 'mark' in one ? one : { value: one }) as Answer,
    ]),
  )

const definitionFor = (form: FormName, one: Case, { partnership }: DemonstrationAccount): FormDefinition => {
  const area = demonstrationPartnerships.find(({ code }) => code === partnership.code)
  const ref = { assessment: toolOf(one), marf: area?.marf, mase: area?.maseForm }[form]
  const found = ref && findTool(ref.id, ref.version)
  if (!found) throw new Error(`${partnership.code} has no ${form} form`)
  return found
}

const profileOf = ({ name, post, agency, email, phone }: DemonstrationAccount) => ({
  name,
  'job-title': post,
  agency: agency.name,
  email,
  telephone: phone,
  contact: `${phone}\n${email}`,
})

/**
 * The pages of a case's forms that have something on them: what its author answered, and what the hub fills in for
 * them from their profile and the assessment.
 */
export function fillIn(one: Case, author: DemonstrationAccount, today: CalendarDate): FilledPage[] {
  const pages: FilledPage[] = []
  const forms: PrefillSources['forms'][number][] = []
  for (const form of ['assessment', 'marf', 'mase'] as const) {
    const said = one[form]
    if (!said) continue
    const definition = definitionFor(form, one, author)
    const own = answersOf(said)
    const unknown = Object.keys(own).find(
      (id) => !definition.sections.some(({ questions }) => questions.some((question) => question.id === id)),
    )
    if (unknown) throw new Error(`${one.id}: ${definition.title} has no question ${unknown}`)
    const { answers } = prefill(definition, own, { forms, profile: profileOf(author), on: today })
    forms.push({ definition, answers })
    for (const { id: section, questions } of definition.sections) {
      const asked = questions.flatMap(({ id }): [string, Answer][] => {
        const answer = answers[id]
        return answer && isAnswered(answer) ? [[id, answer]] : []
      })
      if (asked.length > 0) pages.push({ form, section, answers: Object.fromEntries(asked) })
    }
  }
  return pages
}
