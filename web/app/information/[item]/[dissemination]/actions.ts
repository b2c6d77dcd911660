'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { informationAddresses } from '../../addresses.ts'

const placeOf = (form: TypedForm) => ({
  item: form.text('item'),
  dissemination: form.text('dissemination'),
})
const pageOf = (form: TypedForm) => informationAddresses.one(form.text('item'), form.text('dissemination'))

export const open = formAction({
  page: pageOf,
  send: (hub, form) => hub.openMyIntelligence(placeOf(form)),
  then: (_, form) => `${pageOf(form)}?done=opened`,
})

export const acknowledge = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.answerMyIntelligence({ ...placeOf(form), version: form.text('version'), answer: 'acknowledged' }),
  then: (_, form) => `${pageOf(form)}?done=acknowledged`,
})

export const act = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.answerMyIntelligence({
      ...placeOf(form),
      version: form.text('version'),
      answer: 'acted',
      words: form.given('words'),
      forSource: form.given('forSource'),
    }),
  then: (_, form) => `${pageOf(form)}?done=acted`,
})

export const notForUs = formAction({
  page: (form) => informationAddresses.notForUs(form.text('item'), form.text('dissemination')),
  send: (hub, form) =>
    hub.answerMyIntelligence({
      ...placeOf(form),
      version: form.text('version'),
      answer: 'not-for-us',
      words: form.given('words'),
    }),
  then: (_, form) => `${pageOf(form)}?done=not-for-us`,
})
