'use server'
import { formAction } from '../../../forms/form-action.ts'
import { agendaPage } from './agenda-page.ts'

export const accept = formAction({
  page: (form) => `/mase/${form.text('reference')}`,
  send: (hub, form) =>
    hub.acceptForMase({ reference: form.text('reference'), version: form.text('version') }),
  then: (_, form) => `/mase/${form.text('reference')}?done=accepted`,
})

export const handBack = formAction({
  page: (form) => `/mase/${form.text('reference')}/hand-back`,
  send: (hub, form) =>
    hub.handBack({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
    }),
  then: (_, form) =>
    `/mase?${new URLSearchParams({ done: form.text('done'), reference: form.text('reference') })}`,
})

export const putOnAgenda = formAction({
  page: (form) => agendaPage(form.text('reference'), form.given('meeting')),
  send: (hub, form) =>
    hub.putOnAgenda({
      // A meeting that was not chosen is named by no date, and the API says what is missing.
      meeting: form.given('meeting') ?? 'none',
      reference: form.text('reference'),
      version: form.text('version'),
      heading: form.given('heading'),
    }),
  then: (_, form) => `/mase/meetings/${form.text('meeting')}?added=${form.text('reference')}`,
})
