'use server'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const page = (form: TypedForm) => `/mase/actions/${form.text('action')}`
const which = (form: TypedForm) => ({ action: form.text('action'), version: form.text('version') })

export const answer = formAction({
  page,
  send: (hub, form) =>
    hub.answerAction({ ...which(form), agrees: form.given('agrees'), words: form.given('answerWords') }),
  then: (_, form) => `${page(form)}?done=answered`,
  fields: { words: 'answerWords' },
})

export const update = formAction({
  page,
  send: (hub, form) =>
    hub.updateAction({ ...which(form), state: form.given('state'), text: form.text('text') }),
  then: (_, form) => `${page(form)}?done=updated`,
})

export const change = formAction({
  page,
  send: (hub, form) =>
    hub.changeAction({
      ...which(form),
      owner: form.given('owner'),
      dueOn: form.date('dueOn'),
      open: form.given('open'),
      words: form.text('changeWords'),
    }),
  then: (_, form) => `${page(form)}?done=changed`,
  fields: { words: 'changeWords', open: 'owner' },
})
