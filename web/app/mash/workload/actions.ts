'use server'

import { formAction } from '../../../forms/form-action.ts'

export const handOver = formAction({
  page: (form) => `/mash/workload/${encodeURIComponent(form.text('person'))}`,
  send: (hub, form) =>
    hub.handOver({
      person: form.text('person'),
      requestId: form.text('requestId'),
      way: form.given('way'),
      to: form.given('to'),
      among: form.all('among'),
      reason: form.text('reason'),
      referrals: form.all('referrals'),
    }),
  then: ({ handOver: id }) => `/mash/workload/handed-over/${id}?done=handed-over`,
})

export const giveBack = formAction({
  page: (form) => `/mash/workload/handed-over/${encodeURIComponent(form.text('handOver'))}`,
  send: (hub, form) => hub.giveBack({ handOver: form.text('handOver') }),
  then: ({ handOver: id }) => `/mash/workload/handed-over/${id}?done=given-back`,
})
