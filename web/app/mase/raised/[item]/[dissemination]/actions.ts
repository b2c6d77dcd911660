'use server'
import { formAction } from '../../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../../forms/typed-form.ts'

const page = (form: TypedForm) => `/mase/raised/${form.text('item')}/${form.text('dissemination')}`

export const takeUp = formAction({
  page,
  send: (hub, form) =>
    hub.takeUpRaised({
      item: form.text('item'),
      dissemination: form.text('dissemination'),
      version: form.text('version'),
      heading: form.given('heading'),
      kind: form.given('kind'),
      title: form.text('title'),
    }),
  then: (_, form) => `/mase/meetings/${form.text('meeting')}?done=added`,
})

export const leave = formAction({
  page,
  send: (hub, form) =>
    hub.leaveRaised({
      item: form.text('item'),
      dissemination: form.text('dissemination'),
      version: 0,
      reason: form.text('reason'),
    }),
  then: () => '/mase?kind=raised&done=left',
})
