'use server'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { addresses } from '../../addresses.ts'

const listOf = (form: TypedForm) => addresses.page(form.text('reference'), 'contributions')
const pageOf = (form: TypedForm) => addresses.contribution(form.text('reference'), form.text('contribution'))

export const share = formAction({
  page: (form) => addresses.page(form.text('reference'), 'contributions/share'),
  send: (hub, form) =>
    hub.shareAssessment({
      reference: form.text('reference'),
      version: form.text('version'),
      // An address needs something in its place; the API says what is missing.
      person: form.given('person') ?? '-',
    }),
  then: (_, form) => `${listOf(form)}?done=shared`,
})

export const stopSharing = formAction({
  page: listOf,
  send: (hub, form) =>
    hub.stopSharing({
      reference: form.text('reference'),
      version: form.text('version'),
      person: form.text('person'),
    }),
  then: (_, form) => `${listOf(form)}?done=stopped`,
})

export const ask = formAction({
  page: (form) => addresses.page(form.text('reference'), 'contributions/ask'),
  send: (hub, form) =>
    hub.askForContribution({
      reference: form.text('reference'),
      requestId: form.text('requestId'),
      contact: form.text('contact'),
      sections: form.all('sections'),
      ask: form.text('ask'),
    }),
  then: (_, form) => `${listOf(form)}?done=asked`,
})

export const withdraw = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.withdrawContribution({
      reference: form.text('reference'),
      contribution: form.text('contribution'),
      version: form.text('version'),
    }),
  then: (_, form) => `${listOf(form)}?done=withdrawn`,
})

export const takeIn = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.takeInContribution({
      reference: form.text('reference'),
      contribution: form.text('contribution'),
      section: form.text('section'),
      version: form.text('version'),
    }),
  then: (_, form) => `${pageOf(form)}?done=taken-in`,
})
