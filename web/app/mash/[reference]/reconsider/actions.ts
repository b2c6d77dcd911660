'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const answerSender = formAction({
  page: (form) => `${recordOf(form)}/reconsider`,
  send: (hub, form) =>
    hub.answerReconsideration({
      reference: form.text('reference'),
      version: form.text('version'),
      result: form.given('result'),
      reasons: form.text('reasons'),
    }),
  then: (_, form) =>
    `${recordOf(form)}?done=${form.text('result') === 'upheld' ? 'upheld' : 'reopened-for-sender'}`,
})
