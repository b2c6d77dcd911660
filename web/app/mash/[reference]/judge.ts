'use server'
import { formAction } from '../../../forms/form-action.ts'
import { judgeAction } from '../../../known-records/judge-action.ts'

export const judge = judgeAction((reference) => `/mash/${reference}`)

/** Joins a record that the hub did not think of, by its reference. */
export const joinAnother = formAction({
  page: (form) => `/mash/${encodeURIComponent(form.text('reference'))}`,
  send: (hub, form) =>
    hub.confirmSameChild({
      reference: form.text('reference'),
      other: form.text('another'),
      reason: form.given('anotherReason'),
    }),
  then: (_, form) => `/mash/${encodeURIComponent(form.text('reference'))}?done=same`,
  fields: { other: 'another', reason: 'anotherReason' },
})
