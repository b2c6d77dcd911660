'use server'
import { formAction } from '../../../forms/form-action.ts'

const at = (profile: string) => `/mase/profile/${profile}`

export const begin = formAction({
  page: () => '/mase/profile',
  send: (hub, form) => hub.beginProfile({ quarter: form.given('quarter') }),
  then: ({ profile }) => `${at(profile)}?done=begun`,
})

export const saveSection = formAction({
  page: (form) => `${at(form.text('profile'))}/${form.text('section')}`,
  send: (hub, form) =>
    hub.saveProfileSection({
      profile: form.text('profile'),
      section: form.text('section'),
      version: form.text('version'),
      text: form.text('text'),
      tables: form.text('hasTables') === 'no' ? 'yes' : form.given('tables'),
    }),
  then: (_, form) => `${at(form.text('profile'))}?done=saved#${form.text('section')}`,
})

export const redraft = formAction({
  page: (form) => at(form.text('profile')),
  send: (hub, form) => hub.redraftProfile({ profile: form.text('profile'), version: form.text('version') }),
  then: (_, form) => `${at(form.text('profile'))}?done=redrafted`,
})

export const finish = formAction({
  page: (form) => at(form.text('profile')),
  send: (hub, form) => hub.finishProfile({ profile: form.text('profile'), version: form.text('version') }),
  then: (_, form) => `${at(form.text('profile'))}?done=finished`,
})

export const beginNext = formAction({
  page: (form) => at(form.text('profile')),
  send: (hub, form) => hub.beginProfile({ quarter: form.text('quarter') }),
  then: ({ profile }) => `${at(profile)}?done=begun`,
})
