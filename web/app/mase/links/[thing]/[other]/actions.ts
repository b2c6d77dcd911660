'use server'
import { formAction } from '../../../../../forms/form-action.ts'

export const judge = formAction({
  page: (form) => `/mase/links/${form.text('thing')}/${form.text('other')}`,
  send: (hub, form) =>
    hub.judgeLink({
      thing: form.text('thing'),
      other: form.text('other'),
      version: form.text('version'),
      verdict: form.given('verdict'),
      reason: form.given('reason'),
    }),
  then: (_, form) => `/mase/links/${form.text('thing')}?done=said`,
})
