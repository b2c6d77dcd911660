'use server'
import { formAction } from '../../forms/form-action.ts'

export const changeMyDetails = formAction({
  page: () => '/account',
  send: (hub, form) =>
    hub.changeMyDetails({
      version: form.text('version'),
      phone: form.text('phone'),
      manager: form.text('manager'),
    }),
  then: () => '/account?done=saved',
})
