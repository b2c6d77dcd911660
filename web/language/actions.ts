'use server'
import { fail } from '#shared/result.ts'
import { addresses } from '../app/assessments/addresses.ts'
import { formAction } from '../forms/form-action.ts'
import { keepFields, reasonField } from './keep-fields.ts'

/** Keeps a phrase with a reason, or takes that back. */
export const keepWords = formAction({
  page: (form) => addresses.page(form.text(keepFields.reference), 'check'),
  send: async (hub, form) => {
    const reason = reasonField(form.text(keepFields.anchor))
    const kept = await hub.keepWording({
      reference: form.text(keepFields.reference),
      form: form.text(keepFields.form),
      section: form.text(keepFields.section),
      question: form.text(keepFields.question),
      phrase: form.text(keepFields.phrase),
      keep: form.text(keepFields.keep),
      reason: form.given(reason),
    })
    if (kept.ok || !kept.failure.errors) return kept
    const errors = kept.failure.errors.map((error) =>
      error.field === 'reason' ? { ...error, field: reason } : error,
    )
    return fail({ ...kept.failure, errors })
  },
  then: (_, form) =>
    `${addresses.page(form.text(keepFields.reference), 'check')}#${form.text(keepFields.anchor)}`,
})
