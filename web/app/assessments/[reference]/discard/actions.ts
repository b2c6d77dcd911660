'use server'
import { formAction } from '../../../../forms/form-action.ts'
import { addresses } from '../../addresses.ts'

export const discard = formAction({
  page: (form) => addresses.page(form.text('reference'), 'discard'),
  send: (hub, form) =>
    hub.discardAssessment({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=discarded`,
})
