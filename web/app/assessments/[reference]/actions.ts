'use server'
import { formAction } from '../../../forms/form-action.ts'
import { addresses } from '../addresses.ts'

export const takeBack = formAction({
  page: (form) => addresses.of(form.text('reference')),
  send: (hub, form) => hub.takeBack({ reference: form.text('reference'), version: form.text('version') }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=taken-back`,
})

export const restore = formAction({
  page: (form) => addresses.of(form.text('reference')),
  send: (hub, form) =>
    hub.restoreAssessment({ reference: form.text('reference'), version: form.text('version') }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=restored`,
})

export const answer = formAction({
  page: (form) => addresses.of(form.text('reference')),
  send: (hub, form) =>
    hub.answerQuestion({
      reference: form.text('reference'),
      version: form.text('version'),
      answer: form.text('answer'),
    }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=answered`,
})

export const openOutcome = formAction({
  page: (form) => addresses.of(form.text('reference')),
  send: (hub, form) => hub.openOutcome({ reference: form.text('reference') }),
  then: (_, form) => addresses.page(form.text('reference'), 'outcome'),
})

export const askReconsideration = formAction({
  page: (form) => addresses.page(form.text('reference'), 'reconsider'),
  send: (hub, form) =>
    hub.askReconsideration({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
      wanted: form.text('wanted'),
    }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=reconsider`,
})
