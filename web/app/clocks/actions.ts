'use server'
import { formAction } from '../../forms/form-action.ts'
import { fromFields } from './parts/fields.ts'

export const changeClocks = formAction({
  page: (form) => `/clocks/change?scheme=${encodeURIComponent(form.text('scheme'))}`,
  send: (hub, form) =>
    hub.changeClocks({
      version: form.text('version'),
      confirm: form.given('confirm'),
      ...fromFields(form.text),
    }),
  then: () => '/clocks?done=changed',
})
