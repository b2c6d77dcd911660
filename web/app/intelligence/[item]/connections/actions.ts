'use server'
import { formAction } from '../../../../forms/form-action.ts'
import { itemAddress } from '../../addresses.ts'

export const ask = formAction({
  page: (form) => itemAddress(form.text('item'), 'connections'),
  send: (hub, form) =>
    hub.askPartnerships({ item: form.text('item'), thing: form.text('thing'), reason: form.text('reason') }),
  then: ({ found }, form) =>
    `${itemAddress(form.text('item'), 'connections')}?done=${found ? 'pointed' : 'not-pointed'}`,
})

export const judge = formAction({
  page: (form) => itemAddress(form.text('item'), `connections/${form.text('thing')}/${form.text('other')}`),
  send: (hub, form) =>
    hub.judgeConnection({
      item: form.text('item'),
      thing: form.text('thing'),
      other: form.text('other'),
      version: form.text('version'),
      verdict: form.given('verdict'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${itemAddress(form.text('item'), 'connections')}?done=said`,
})
