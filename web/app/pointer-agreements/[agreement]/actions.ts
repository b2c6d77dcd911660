'use server'
import { formAction } from '../../../forms/form-action.ts'

export const changeAgreement = formAction({
  page: (form) => `/pointer-agreements/${form.text('agreement')}`,
  send: (hub, form) =>
    hub.changePointerAgreement({
      agreement: form.text('agreement'),
      version: form.text('version'),
      what: form.given('what'),
      reason: form.given('reason'),
    }),
  then: () => '/pointer-agreements?done=changed',
})
