'use server'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'

const page = (form: TypedForm) => `/people/${encodeURIComponent(form.text('person'))}`

export const changePerson = formAction({
  page,
  send: (hub, form) =>
    hub.changePerson({
      person: form.text('person'),
      version: form.text('version'),
      roles: form.all('roles'),
      active: form.text('active') === 'yes',
    }),
  then: (_, form) => `${page(form)}?done=${form.text('done')}`,
})
