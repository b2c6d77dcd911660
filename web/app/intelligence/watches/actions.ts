'use server'
import { formAction } from '../../../forms/form-action.ts'

export const see = formAction({
  page: () => '/intelligence/watches',
  send: (hub, form) => hub.seeAlert({ alert: form.text('alert'), version: form.text('version') }),
  then: () => '/intelligence/watches?done=seen',
})

export const begin = formAction({
  page: (form) => {
    const [item, thing] = [form.text('item'), form.text('thing')]
    return item && thing
      ? `/intelligence/watches/new?item=${encodeURIComponent(item)}&thing=${encodeURIComponent(thing)}`
      : '/intelligence/watches/new'
  },
  send: (hub, form) =>
    hub.startWatch({
      requestId: form.text('requestId'),
      kind: form.given('kind'),
      text: form.text('text'),
      born: form.given('born'),
      reason: form.text('reason'),
      until: form.date('until') ?? { day: '', month: '', year: '' },
      item: form.given('item'),
    }),
  then: () => '/intelligence/watches?done=begun',
})

const watchPage = (id: string) => `/intelligence/watches/${id}`

export const change = formAction({
  page: (form) => watchPage(form.text('watch')),
  send: (hub, form) =>
    hub.changeWatch({
      watch: form.text('watch'),
      version: form.text('version'),
      what: form.given('what'),
      until: form.date('until'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${watchPage(form.text('watch'))}?done=changed`,
})
