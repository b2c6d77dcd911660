'use server'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'

const page = (form: TypedForm) => `/actions/${form.text('action')}`
const which = (form: TypedForm) => ({ action: form.text('action'), version: form.text('version') })

export const update = formAction({
  page,
  send: (hub, form) =>
    hub.updateMyAction({ ...which(form), state: form.given('state'), text: form.text('text') }),
  then: (_, form) => `${page(form)}?done=updated`,
})

export const askForDate = formAction({
  page,
  send: (hub, form) =>
    hub.askForDate({ ...which(form), dueOn: form.date('dueOn'), reason: form.text('reason') }),
  then: (_, form) => `${page(form)}?done=asked`,
})
