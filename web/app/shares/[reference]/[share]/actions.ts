'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const placeOf = (form: TypedForm) => ({ reference: form.text('reference'), share: form.text('share') })
const pageOf = (form: TypedForm) =>
  `/shares/${encodeURIComponent(form.text('reference'))}/${encodeURIComponent(form.text('share'))}`

export const open = formAction({
  page: pageOf,
  send: (hub, form) => hub.openShare(placeOf(form)),
  then: (_, form) => `${pageOf(form)}?done=opened`,
})

export const answer = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.answerShare({
      ...placeOf(form),
      version: form.text('version'),
      answer: form.given('answer'),
      words: form.given('words'),
    }),
  then: (_, form) => `${pageOf(form)}?done=answered`,
})
