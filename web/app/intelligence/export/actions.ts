'use server'
import { formAction } from '../../../forms/form-action.ts'
import { exportAddresses } from './addresses.ts'

export const exportPeriod = formAction({
  page: () => exportAddresses.period,
  send: (hub, form) =>
    hub.exportReleases({
      from: form.date('from'),
      to: form.date('to'),
      kind: form.given('kind'),
      handling: form.given('handling'),
      purpose: form.given('purpose'),
      why: form.text('why'),
    }),
  then: (made) => exportAddresses.one(made.export),
})

export const exportOne = formAction({
  page: (form) => exportAddresses.release(form.text('item'), form.text('number')),
  send: (hub, form) =>
    hub.exportRelease({
      item: form.text('item'),
      number: form.text('number'),
      purpose: form.given('purpose'),
      why: form.text('why'),
    }),
  then: (made) => exportAddresses.one(made.export),
})
