'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { addressOf, chosenIn } from './chosen.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const passOn = formAction({
  page: (form) =>
    addressOf(
      `${recordOf(form)}/share/check`,
      chosenIn({ kind: form.text('kind'), to: form.text('to'), parts: [...form.all('parts')] }),
    ),
  send: (hub, form) =>
    hub.passOn({
      reference: form.text('reference'),
      version: form.text('version'),
      requestId: form.text('requestId'),
      kind: form.given('kind'),
      to: form.text('to'),
      parts: [...form.all('parts')],
      purpose: form.text('purpose'),
      gateway: form.given('gateway'),
      agreed: form.given('agreed'),
      agreedBy: form.given('agreedBy'),
      agreedWhen: form.given('agreedWhen'),
    }),
  then: (_, form) => `${recordOf(form)}?done=passed-on#shared`,
})

export const keepBack = formAction({
  page: (form) => `${recordOf(form)}/share/not`,
  send: (hub, form) =>
    hub.decideNotToShare({
      reference: form.text('reference'),
      version: form.text('version'),
      requestId: form.text('requestId'),
      withWhom: form.text('withWhom'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${recordOf(form)}?done=not-shared#shared`,
})

export const answerQuestion = formAction({
  page: (form) => `${recordOf(form)}/share/${encodeURIComponent(form.text('share'))}`,
  send: (hub, form) =>
    hub.answerTransferQuestion({
      reference: form.text('reference'),
      share: form.text('share'),
      received: form.text('received'),
      answer: form.text('answer'),
    }),
  then: (_, form) => `${recordOf(form)}/share/${encodeURIComponent(form.text('share'))}?done=answered`,
})
