'use server'
import { formAction } from '../../../../forms/form-action.ts'
import { giving } from '../../addresses.ts'

export const takeFromAssessment = formAction({
  page: (form) => giving.from(form.text('reference')),
  send: (hub, form) =>
    hub.raiseInformation({
      reference: form.text('reference'),
      requestId: form.text('requestId'),
      pieces: form.all('pieces'),
      other: form.given('other'),
    }),
  then: ({ draft }, form) => (form.given('other') ? giving.add(draft) : `${giving.draft(draft)}?done=raised`),
})
