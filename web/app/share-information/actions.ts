'use server'
import { formAction } from '../../forms/form-action.ts'
import { giving } from './addresses.ts'

/** Who fears for a child is shown the way of a referral first, and can go on and share as well. */
export const startGiving = formAction({
  page: () => giving.start,
  send: (hub, form) => hub.startSubmission({ requestId: form.text('requestId'), fear: form.given('fear') }),
  then: ({ draft }, form) => (form.text('fear') === 'yes' ? giving.refer(draft) : giving.add(draft)),
})
