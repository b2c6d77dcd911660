'use server'
import type { ItemKind } from '#shared/intelligence/kinds.ts'
import { formAction } from '../../forms/form-action.ts'
import type { TypedForm } from '../../forms/typed-form.ts'
import { placesOf } from './places-of.ts'

const typed = (form: TypedForm) => ({
  post: form.text('post'),
  organisation: form.text('organisation'),
  email: form.text('email'),
  phone: form.text('phone'),
  readerIds: form.all('readerIds'),
  needs: {
    kinds: form.all('needs.kinds') as ItemKind[],
    places: placesOf(form.text('needs.places')),
    conditions: form.text('needs.conditions') === 'yes',
  },
})

export const addContact = formAction({
  page: () => '/directory/add',
  send: (hub, form) => hub.addContact({ requestId: form.text('requestId'), ...typed(form) }),
  then: () => '/directory?done=added',
})

export const changeContact = formAction({
  page: (form) => `/directory/${encodeURIComponent(form.text('contact'))}`,
  send: (hub, form) =>
    hub.changeContact({
      contact: form.text('contact'),
      version: form.text('version'),
      active: form.text('active') === 'yes',
      ...typed(form),
    }),
  then: () => '/directory?done=changed',
})
