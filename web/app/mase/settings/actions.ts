'use server'
import { formAction } from '../../../forms/form-action.ts'
import { settingsFromFields } from './parts/fields.ts'

export const changeMaseSettings = formAction({
  page: () => '/mase/settings/change',
  send: (hub, form) =>
    hub.changeMaseSettings({
      version: form.text('version'),
      confirm: form.given('confirm'),
      ...settingsFromFields(form),
    }),
  then: () => '/mase/settings?done=changed',
})
