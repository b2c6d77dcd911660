'use server'

import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
import { queueAddress } from '../parts/queue-address.ts'
import { viewOf } from '../parts/views.ts'

const view = (form: TypedForm) => viewOf(form.text('view'))

const pageOf = (form: TypedForm) => {
  const filter = form.given('filter')
  return `/mash/filters?${new URLSearchParams({ view: view(form), ...(filter ? { filter } : {}) })}`
}

/** Narrows the queue down, and shows it so. */
export const show = formAction({
  page: pageOf,
  send: (hub, form) =>
    hub.applyQueueFilter({
      ratings: [...form.all('ratings')],
      agency: form.text('agency'),
      school: form.text('school'),
      concern: form.text('concern'),
      age: form.text('age'),
      repeat: form.text('repeat'),
    }),
  then: ({ filter }, form) => queueAddress(view(form), { filter: filter.id }),
})

/** Saves the filter that is shown under a name. */
export const save = formAction({
  page: pageOf,
  send: (hub, form) => hub.saveQueueFilter({ filter: form.text('filter'), name: form.text('name') }),
  then: (_, form) => `${pageOf(form)}&done=saved`,
  fields: { filter: 'name' },
})

/** Takes back that a filter was deleted. */
export const restore = formAction({
  page: pageOf,
  send: (hub, form) => hub.saveQueueFilter({ filter: form.text('filter'), name: form.text('name') }),
  then: (_, form) => `/mash/filters?view=${view(form)}&done=restored`,
  fields: { filter: '', name: '' },
})
