'use server'
import { formAction } from '../../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../../forms/typed-form.ts'

const papers = (form: TypedForm) => `/mase/meetings/${encodeURIComponent(form.text('meeting'))}/papers`

export const circulate = formAction({
  page: papers,
  send: (hub, form) =>
    hub.circulatePapers({
      meeting: form.text('meeting'),
      version: form.text('version'),
      mark: form.text('mark'),
    }),
  then: (_, form) => `${papers(form)}?done=sent`,
})

export const withdraw = formAction({
  page: (form) => `${papers(form)}/withdraw`,
  send: (hub, form) =>
    hub.withdrawPapers({
      meeting: form.text('meeting'),
      version: form.text('version'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${papers(form)}?done=withdrawn`,
})
