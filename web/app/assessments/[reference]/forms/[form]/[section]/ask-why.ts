import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition, Question, Section } from '#shared/form/format/definition.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { answersByForm } from '#shared/referral/readiness.ts'
import { hub } from '../../../../../../api/client.ts'
import type { TypedForm } from '../../../../../../forms/typed-form.ts'
import { own } from './own-fields.ts'

/**
 * The question that asks why the opinion, which was just saved, departs from what the tool suggests: where it does, and
 * no reason stands there. Asked once: whoever saves the page again without one goes on.
 */
export async function findWhyToAsk(
  form: TypedForm,
  definition: FormDefinition,
  section: Section,
  answers: Answers,
): Promise<Question | undefined> {
  const reason = section.questions.find(({ role }) => role === 'opinion.reason')
  const hasOpinion = section.questions.some(({ role }) => role === 'opinion')
  if (!definition.prompts || !reason || !hasOpinion || form.given(own.askedWhy)) return undefined
  const read = await hub.readAssessment({ reference: form.text(own.reference) })
  if (!read.ok) return undefined
  const all = { ...answersByForm(read.value.sections).assessment, ...answers }
  const { departure, reasonGiven } = findPrompts(definition, all, { on: londonClock(Date.now()).date })
  return departure !== 'none' && !reasonGiven ? reason : undefined
}
