'use server'
import { fail } from '#shared/result.ts'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { askingAddresses } from './addresses.ts'

const reasonField = (contact: string) => `why-${contact}`

export const ask = formAction({
  page: (form) => askingAddresses.ask(form.text('reference')),
  send: async (hub, form) => {
    const contacts = form.all('agencies')
    const asked = await hub.askPartners({
      reference: form.text('reference'),
      version: form.text('version'),
      requestId: form.text('requestId'),
      agencies: contacts.map((contact) => ({ contact, why: form.text(reasonField(contact)) })),
      about: form.all('about'),
      address: form.given('address'),
      ask: form.text('ask'),
      because: form.text('because'),
      family: form.given('family'),
      whyNotAsked: form.given('whyNotAsked'),
      due: form.date('due'),
    })
    if (asked.ok || !asked.failure.errors) return asked
    // The API counts the agencies; the form names each.
    const errors = asked.failure.errors.map(({ field, message }) => {
      const [first, index, part] = field.split('.')
      const contact = first === 'agencies' && index ? contacts[Number(index)] : undefined
      if (contact === undefined) return { field, message }
      return { field: part === 'why' ? reasonField(contact) : 'agencies', message }
    })
    return fail({ ...asked.failure, errors })
  },
  then: (_, form) => `${askingAddresses.all(form.text('reference'))}?done=asked`,
})

const pageOf = (form: TypedForm) => askingAddresses.of(form.text('reference'), form.text('information'))
const placeOf = (form: TypedForm) => ({
  reference: form.text('reference'),
  information: form.text('information'),
  version: form.text('version'),
})

export const withdraw = formAction({
  page: (form) => `${pageOf(form)}/withdraw`,
  send: (hub, form) => hub.withdrawInformation({ ...placeOf(form), reason: form.text('reason') }),
  then: (_, form) => `${pageOf(form)}?done=withdrawn`,
})

export const askLeave = formAction({
  page: (form) => `${pageOf(form)}/leave`,
  send: (hub, form) =>
    hub.askLeave({
      ...placeOf(form),
      to: form.given('to'),
      contact: form.given('contact'),
      toWhom: form.given('toWhom'),
      why: form.text('why'),
    }),
  then: (_, form) => `${pageOf(form)}?done=leave`,
})
