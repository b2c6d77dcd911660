'use server'
import { fail } from '#shared/result.ts'
import { formAction } from '../../../../forms/form-action.ts'
import { addresses } from '../../../assessments/addresses.ts'
import { reviewAddresses } from '../../addresses.ts'

export const askForSignOff = formAction({
  page: (form) => reviewAddresses.keep(form.text('reference')),
  send: (hub, form) =>
    hub.askForSignOff({ reference: form.text('reference'), version: form.text('version') }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=asked`,
})

export const keep = formAction({
  page: (form) => reviewAddresses.keep(form.text('reference')),
  send: async (hub, form) => {
    const kept = await hub.keepReview({ reference: form.text('reference'), version: form.text('version') })
    if (kept.ok || !kept.failure.errors) return kept
    // What is missing stands in the list of the page with links; the summary need not say each again.
    return fail({
      ...kept.failure,
      errors: [{ field: 'missing', message: 'Something is still left to do' }],
    })
  },
  then: ({ reference }) => `${addresses.of(reference)}?done=kept`,
})
