import { isDeepStrictEqual } from 'node:util'
import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { changeSection } from '#functions/platform/change-section.ts'
import { loadDefinition } from '#functions/platform/definitions.ts'
import { keys } from '#functions/platform/keys.ts'
import { openReferral } from '#functions/platform/open.ts'
import type { assessmentOperations, SavedSection } from '#shared/api/assessments.ts'
import type { Failure } from '#shared/failure.ts'
import { findSection } from '#shared/form/answers/columns.ts'
import { acceptAnswers } from '#shared/form/answers/shape.ts'
import { type FormName, formNames } from '#shared/referral/referral.ts'
import { isAllowed } from '#shared/referral/states.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'saveSection'
/** Two pages of one assessment saved at the same moment meet on its head; the later one is tried again. */
const ATTEMPTS = 5

const isFormName = (text: string): text is FormName => (formNames as readonly string[]).includes(text)

/**
 * Saves one page of a form as it was typed. Two people on the same page do not overwrite each other: who saves second
 * is told, and nothing that either typed is lost.
 */
export const saveSection: UseCase<(typeof assessmentOperations)['saveSection']> = async (
  deps,
  caller,
  input,
) => {
  const { form, section: sectionId } = input
  if (!isFormName(form)) return fail({ kind: 'not-found' })
  for (let attempt = 1; ; attempt++) {
    const opened = await openReferral(
      deps,
      caller,
      input.reference,
      { operation, action: 'assessment.write' },
      (reference) => [
        keys.carriedTool(reference),
        // What was found on this page before. A page that was never saved has none.
        ...(input.version === 0 ? [] : [keys.section(reference, form, sectionId)]),
      ],
    )
    if (!opened.ok) return opened
    const { referral, others } = opened.value
    const definition = await loadDefinition(referral, form, others[0])
    const section = findSection(definition, sectionId)
    if (!section) return fail({ kind: 'not-found' })

    const accepted = acceptAnswers(section, input.answers)
    if (!accepted.ok) return fail({ kind: 'invalid', errors: accepted.failure })
    const change = changeSection(deps, opened.value, {
      form,
      definition,
      section,
      answers: accepted.value,
      version: input.version,
      before: others[1],
    })
    const { saved } = change
    let elsewhere: Failure | undefined
    let already: number | undefined
    const changed = await changeReferral(
      deps,
      caller,
      opened.value,
      {
        operation,
        transition: 'write',
        next: change.next,
        writes: change.writes,
      },
      ({ index, current }) => {
        const there = current?.data as SavedSection | undefined
        if (index > 0 && there && isDeepStrictEqual(there.answers, saved.answers)) already = there.version
        if (index > 0) elsewhere = savedElsewhere(there)
        return elsewhere
      },
    )
    if (changed.ok) return ok({ version: saved.version })
    // The same once more: an answer that got lost on its way, or a button that was pressed twice.
    if (already !== undefined) return ok({ version: already })
    const final = elsewhere !== undefined || !isAllowed('write', referral.state) || attempt === ATTEMPTS
    if (final) return changed
  }
}

const savedElsewhere = (current: SavedSection | undefined): Failure => ({
  kind: 'conflict',
  detail: current
    ? `This page was saved by ${current.savedBy} after you opened it. What you typed is shown below and is not saved yet. Compare it with what was saved before you save yours over it.`
    : `This page was saved and then removed after you opened it.`,
})
