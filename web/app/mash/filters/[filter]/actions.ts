'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const page = (form: TypedForm) => `/mash/filters/${encodeURIComponent(form.text('filter'))}`

export const rename = formAction({
  page,
  send: (hub, form) => hub.saveQueueFilter({ filter: form.text('filter'), name: form.text('name') }),
  then: () => '/mash/filters?done=renamed',
  fields: { filter: 'name' },
})

export const drop = formAction({
  page,
  send: (hub, form) => hub.dropQueueFilter({ filter: form.text('filter') }),
  then: () => '/mash/filters?done=deleted',
  fields: { filter: '' },
})
