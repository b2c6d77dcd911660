import type { Problem } from '#shared/api/problem.ts'
import { fail, type Result } from '#shared/result.ts'
import type { HubClient } from '../../../../../../api/client.ts'
import type { TypedForm } from '../../../../../../forms/typed-form.ts'
import { typedAnswers } from '../../../../../../forms-as-data/marks-as-choices.ts'
import { refusedErrors } from '../../../../../../forms-as-data/section-errors.ts'
import { own, sectionOf } from './own-fields.ts'

/** Saves a page of a form as it was typed, whatever is still wrong or missing: when it is sent, and while one types. */
export async function saveTyped(
  hub: HubClient,
  form: TypedForm,
): Promise<Result<{ version: number }, Problem>> {
  const section = await sectionOf(form)
  const saved = await hub.saveSection({
    reference: form.text(own.reference),
    form: form.text(own.form),
    section: form.text(own.section),
    version: form.text(own.version),
    answers: section ? typedAnswers(section, form.values).answers : {},
  })
  if (saved.ok || !section || !saved.failure.errors) return saved
  return fail({ ...saved.failure, errors: refusedErrors(section, saved.failure.errors) })
}
