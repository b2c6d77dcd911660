'use server'

import { fail } from '#shared/result.ts'
import type { Gateway } from '#shared/sharing/gateways.ts'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { recipientAddresses } from './addresses.ts'
import { fieldOf, withPostsNamed } from './give/fields.ts'

const all = (form: TypedForm, word: string) => `${recipientAddresses.all(form.text('item'))}?done=${word}`

export const give = formAction({
  page: (form) => recipientAddresses.give(form.text('item'), form.all('to')),
  send: async (hub, form) => {
    const given = await hub.giveRelease({
      item: form.text('item'),
      release: form.text('release'),
      grading: form.text('grading'),
      recipients: form.all('to').map((contact) => ({
        contact,
        purpose: form.text(fieldOf(contact, 'purpose')),
        gateway: form.text(fieldOf(contact, 'gateway')) as Gateway,
      })),
    })
    return given.ok ? given : fail(withPostsNamed(given.failure, form.all('to')))
  },
  then: (_, form) => all(form, 'given'),
})

export const recordTold = formAction({
  page: (form) => recipientAddresses.told(form.text('item')),
  send: (hub, form) =>
    hub.recordToldAlready({
      item: form.text('item'),
      requestId: form.text('requestId'),
      contact: form.given('contact'),
      who: form.given('who'),
      byWhom: form.text('byWhom'),
      on: form.date('on') ?? { day: '', month: '', year: '' },
    }),
  then: (_, form) => all(form, 'told'),
})

export const decideNotToTell = formAction({
  page: (form) => recipientAddresses.notTold(form.text('item')),
  send: (hub, form) =>
    hub.decideNotToTell({
      item: form.text('item'),
      requestId: form.text('requestId'),
      contact: form.text('contact'),
      reason: form.text('reason'),
    }),
  then: (_, form) => all(form, 'not-told'),
})
