'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { decisionIn } from './decision-in.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`

export const decide = formAction({
  page: (form) => `${recordOf(form)}/decide`,
  send: (hub, form) =>
    hub.decideReferral({
      reference: form.text('reference'),
      version: form.text('version'),
      ...decisionIn(form),
    }),
  then: ({ state }, form) => `${recordOf(form)}?done=${state === 'decided' ? 'decided' : 'proposed'}`,
})

export const takeBack = formAction({
  page: recordOf,
  send: (hub, form) =>
    hub.takeBackDecision({ reference: form.text('reference'), version: form.text('version') }),
  then: (_, form) => `${recordOf(form)}?done=taken-back`,
})
