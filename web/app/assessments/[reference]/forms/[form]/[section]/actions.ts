'use server'
import type { Problem } from '#shared/api/problem.ts'
import { fail, type Result } from '#shared/result.ts'
import { formAction } from '../../../../../../forms/form-action.ts'
import { typedAnswers } from '../../../../../../forms-as-data/marks-as-choices.ts'
import { refusedErrors } from '../../../../../../forms-as-data/section-errors.ts'
import { addresses } from '../../../../addresses.ts'
import { nextAddress, own, pageOf, sectionOf } from './own-fields.ts'

/** Saves a page of a form as it was typed, whatever is still wrong or missing. */
export const save = formAction({
  page: pageOf,
  send: async (hub, form): Promise<Result<{ version: number }, Problem>> => {
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
  },
  then: (_, form) => nextAddress(form),
})

/** Takes it back from sign-off to change it, and comes back to the page with what was typed on it. */
export const takeBackToChange = formAction({
  page: pageOf,
  send: (hub, form) => hub.takeBack({ reference: form.text(own.reference), version: form.text(own.version) }),
  then: (_, form) => form.given(own.again) ?? addresses.of(form.text(own.reference)),
})
