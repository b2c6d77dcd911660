'use server'
import { GENERAL } from '#shared/mase/minutes.ts'
import { formAction } from '../../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../../forms/typed-form.ts'

const page = (form: TypedForm) => `/mase/meetings/${form.text('meeting')}/minutes`
const which = (form: TypedForm) => ({ meeting: form.text('meeting'), version: form.text('version') })

export const approve = formAction({
  page,
  send: (hub, form) => hub.approveMinutes(which(form)),
  then: (_, form) => `${page(form)}?done=approved`,
})

export const recordApproval = formAction({
  page,
  send: (hub, form) => hub.recordApproval({ ...which(form), recordedFor: form.text('recordedFor') }),
  then: (_, form) => `${page(form)}?done=approved`,
})

export const circulate = formAction({
  page,
  send: (hub, form) => hub.circulateMinutes(which(form)),
  then: (_, form) => `${page(form)}?done=circulated`,
})

export const correct = formAction({
  page,
  send: (hub, form) =>
    hub.correctMinutes({
      ...which(form),
      item: form.text('item') === GENERAL ? undefined : form.given('item'),
      text: form.text('text'),
    }),
  then: (_, form) => `${page(form)}?done=corrected`,
})
