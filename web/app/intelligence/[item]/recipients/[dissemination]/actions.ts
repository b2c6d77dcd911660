'use server'

import { formAction } from '../../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../../forms/typed-form.ts'
import { breachAddress } from '../../../breaches/addresses.ts'
import { deliveryAddresses } from './addresses.ts'

const which = (form: TypedForm) => ({
  item: form.text('item'),
  dissemination: form.text('dissemination'),
  version: form.text('version'),
})
const at = (form: TypedForm): [string, string] => [form.text('item'), form.text('dissemination')]

export const recordCall = formAction({
  page: (form) => deliveryAddresses.page(...at(form)),
  send: (hub, form) =>
    hub.recordCall({ ...which(form), outcome: form.given('outcome'), words: form.given('words') }),
  then: (_, form) =>
    form.text('outcome') === 'wrong-post'
      ? deliveryAddresses.recall(...at(form))
      : deliveryAddresses.page(...at(form), form.text('outcome')),
})

export const recall = formAction({
  page: (form) => deliveryAddresses.recall(...at(form)),
  send: (hub, form) => hub.recallDelivery({ ...which(form), because: form.text('because') }),
  then: ({ breach }) => `${breachAddress(breach)}?done=opened`,
})

export const deliverAgain = formAction({
  page: (form) => deliveryAddresses.again(...at(form)),
  send: (hub, form) => hub.deliverAgain(which(form)),
  then: ({ id }, form) => deliveryAddresses.page(form.text('item'), id, 'again'),
})
