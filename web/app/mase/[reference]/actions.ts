'use server'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
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

const record = (form: TypedForm) => `/mase/${form.text('reference')}`
const which = (form: TypedForm) => ({ reference: form.text('reference'), version: form.text('version') })

export const ask = formAction({
  page: (form) => `${record(form)}/ask`,
  send: (hub, form) => hub.askForMase({ ...which(form), question: form.text('question') }),
  then: (_, form) => `${record(form)}?done=asked`,
})

export const askChair = formAction({
  page: (form) => `${record(form)}/ask-chair`,
  send: (hub, form) => hub.askChair({ ...which(form), why: form.text('why') }),
  then: (_, form) => `${record(form)}?done=chair-asked`,
})

export const override = formAction({
  page: (form) => `${record(form)}/override`,
  send: (hub, form) => hub.overrideForMase({ ...which(form), reason: form.text('reason') }),
  then: (_, form) => `${record(form)}/override?done=taken`,
})

export const answer = formAction({
  page: (form) => `/assessments/${form.text('reference')}`,
  send: (hub, form) => hub.answerForMase({ ...which(form), answer: form.text('answer') }),
  then: (_, form) => `/assessments/${form.text('reference')}?done=mase-answered`,
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
