'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const allocate = formAction({
  page: (form) => `${recordOf(form)}/allocate`,
  send: (hub, form) =>
    hub.allocateReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      to: form.given('to'),
      reason: form.given('reason'),
    }),
  then: (_, form) => `${recordOf(form)}?done=allocated`,
})
