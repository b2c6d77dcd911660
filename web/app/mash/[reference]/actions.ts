'use server'

import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const claim = formAction({
  page: recordOf,
  send: (hub, form) => hub.claimReferral({ reference: form.text('reference') }),
  then: (_, form) => `${recordOf(form)}?done=taken`,
})

export const putBack = formAction({
  page: (form) => `${recordOf(form)}/put-back`,
  send: (hub, form) =>
    hub.releaseReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${recordOf(form)}?done=put-back`,
})

export const rate = formAction({
  page: (form) => `${recordOf(form)}/rate`,
  send: (hub, form) =>
    hub.rateReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      rating: form.given('rating'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${recordOf(form)}?done=rated`,
})

export const acknowledge = formAction({
  page: (form) => `${recordOf(form)}/acknowledge`,
  send: (hub, form) =>
    hub.acknowledgeReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      words: form.text('words'),
    }),
  then: (_, form) => `${recordOf(form)}?done=acknowledged`,
})

export const returnWithQuestion = formAction({
  page: (form) => `${recordOf(form)}/return`,
  send: (hub, form) =>
    hub.returnToSender({
      reference: form.text('reference'),
      version: form.text('version'),
      question: form.text('question'),
    }),
  then: (_, form) => `${recordOf(form)}?done=returned`,
})

export const passToMase = formAction({
  page: (form) => `${recordOf(form)}/pass`,
  send: (hub, form) =>
    hub.passToMase({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
      gateway: form.given('gateway'),
    }),
  then: (_, form) => `${recordOf(form)}?done=passed`,
})
