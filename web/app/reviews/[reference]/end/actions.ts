'use server'
import { formAction } from '../../../../forms/form-action.ts'
import { reviewAddresses } from '../../addresses.ts'

export const end = formAction({
  page: (form) => reviewAddresses.end(form.text('reference')),
  send: (hub, form) =>
    hub.endReview({
      reference: form.text('reference'),
      reason: form.given('reason'),
      details: form.given('details'),
    }),
  then: ({ reference }) => reviewAddresses.of(reference),
})
