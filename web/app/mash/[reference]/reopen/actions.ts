'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const reopen = formAction({
  page: (form) => `${recordOf(form)}/reopen`,
  send: (hub, form) =>
    hub.reopenReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${recordOf(form)}?done=reopened`,
})
