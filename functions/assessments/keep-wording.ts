import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import type { Write } from '#functions/platform/commit.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral, refOf } from '#functions/platform/open.ts'
import type { assessmentOperations, SavedSection } from '#shared/api/assessments.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { findInAnswers } from '#shared/language/narratives.ts'
import type { Kept } from '#shared/language/wording.ts'
import { type FormName, formNames } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'keepWording'

const isFormName = (text: string): text is FormName => (formNames as readonly string[]).includes(text)

/**
 * Keeps with its reason that a phrase stays in an answer, or takes that back. The answer is not touched, and sending
 * does not wait for it: it is the author's own judgement, written down.
 */
export const keepWording: UseCase<(typeof assessmentOperations)['keepWording']> = async (
  deps,
  caller,
  input,
) => {
  const { form, section, question, phrase, keep, reason = '' } = input
  if (!isFormName(form)) return fail({ kind: 'not-found' })
  const opened = await openReferral(
    deps,
    caller,
    input.reference,
    { operation, action: 'assessment.write' },
    (reference) => [keys.carriedTool(reference), keys.section(reference, form, section)],
  )
  if (!opened.ok) return opened
  const { person, referral, others } = opened.value
  const definition = await loadDefinition(referral, form, others[0])
  const page = findSection(definition, section)
  const asked = page?.questions.some(({ id }) => id === question)
  if (!page || !asked) return fail({ kind: 'not-found' })

  const answers = (others[1]?.data as SavedSection | undefined)?.answers ?? {}
  const found = findInAnswers(page, answers).find((one) => one.question === question && one.phrase === phrase)
  if (!found && keep === 'yes')
    return fail({
      kind: 'invalid',
      errors: [{ field: 'reason', message: 'These words no longer stand in the answer' }],
    })
  const key = keys.wording(referral.reference, form, section, question, phrase)
  const at = deps.clock().toISOString()
  const by = refOf(person)
  const kept: Kept = { form, section, question, phrase, matched: found?.matched ?? '', reason, by, at }
  const write: Write = keep === 'yes' ? { put: { ...key, entity: 'wording', data: kept } } : { remove: key }
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    transition: 'write',
    next: {},
    writes: [write],
  })
  return changed.ok
    ? ok({ version: changed.value.version })
    : refused(deps, caller, opened.value, operation, changed.failure)
}
