import type { AssessmentView } from '#shared/api/assessments.ts'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import { freezeWithGuidance } from '#shared/form/document/freeze-with-guidance.ts'
import { answersByForm, formsFor } from '#shared/referral/readiness.ts'
import { findTool } from '#shared/tools/index.ts'

/**
 * What a lead reads: the forms as they were sent, or, before that, as they stand now.
 *
 * @param today a date in Europe/London, for ages
 * @param contacts names of the directory by id
 */
export function documentsOf(
  { referral, document, sections, tool }: AssessmentView,
  today: string,
  contacts: Readonly<Record<string, string>>,
): readonly FrozenDocument[] {
  if (document && document.length > 0) return document
  const answers = answersByForm(sections)
  const names = referral.route ? formsFor[referral.route.destination] : (['assessment'] as const)
  return names.flatMap((name) => {
    const form = referral.forms[name]
    const own = name === 'assessment' ? tool : undefined
    const definition = own ?? findTool(form.id, form.version)
    return definition ? [freezeWithGuidance(definition, answers[name], { on: today, contacts })] : []
  })
}
