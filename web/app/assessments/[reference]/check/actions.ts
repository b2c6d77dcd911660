'use server'
import { fail } from '#shared/result.ts'
import { formAction } from '../../../../forms/form-action.ts'
import { addresses } from '../../addresses.ts'

export const askForSignOff = formAction({
  page: (form) => addresses.page(form.text('reference'), 'check'),
  send: (hub, form) =>
    hub.askForSignOff({ reference: form.text('reference'), version: form.text('version') }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=asked`,
})

export const send = formAction({
  page: (form) => addresses.page(form.text('reference'), 'check'),
  send: async (hub, form) => {
    const sent = await hub.sendReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      withoutSignOffReason: form.given('withoutSignOffReason'),
    })
    if (sent.ok || !sent.failure.errors) return sent
    const errors = sent.failure.errors
    // What is missing stands in the list of the page with links; the summary need not say each again.
    const own = errors.filter(({ field }) => !field.includes('/'))
    const missing = errors.length - own.length
    const summary = missing > 0 ? [{ field: 'missing', message: 'Something is still left to do' }] : []
    return fail({ ...sent.failure, errors: [...own, ...summary] })
  },
  then: ({ reference }) => addresses.page(reference, 'sent'),
})
