'use server'

import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/sign-off/${encodeURIComponent(form.text('reference'))}`

export const authorise = formAction({
  page: (form) => `${recordOf(form)}/authorise`,
  send: (hub, form) =>
    hub.authorise({
      reference: form.text('reference'),
      version: form.text('version'),
      comment: form.given('comment'),
    }),
  then: () => '/sign-off?done=authorised',
})

export const returnToAuthor = formAction({
  page: (form) => `${recordOf(form)}/return`,
  send: (hub, form) =>
    hub.returnToAuthor({
      reference: form.text('reference'),
      version: form.text('version'),
      comment: form.text('comment'),
    }),
  then: () => '/sign-off?done=returned',
})

export const leaveComment = formAction({
  page: (form) => `${recordOf(form)}/comment`,
  send: (hub, form) =>
    hub.commentForAuthor({ reference: form.text('reference'), comment: form.text('comment') }),
  then: (_, form) => `${recordOf(form)}?done=commented`,
})
