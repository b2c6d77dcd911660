'use server'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const agenda = (form: TypedForm) => `/mase/meetings/${form.text('meeting')}`
const itemPage = (form: TypedForm, page: string) => `${agenda(form)}/items/${form.text('item')}/${page}`

/** The agenda again, at the item that was moved: there the keyboard goes on. */
const movedItem = (form: TypedForm) => {
  const item = encodeURIComponent(form.text('item'))
  return `${agenda(form)}?moved=${item}#item-${item}`
}

const which = (form: TypedForm) => ({
  meeting: form.text('meeting'),
  item: form.text('item'),
  version: form.text('version'),
})

export const move = formAction({
  page: agenda,
  send: (hub, form) =>
    hub.moveAgendaItem({ ...which(form), heading: form.text('heading'), place: form.text('place') }),
  then: (_, form) => movedItem(form),
})

export const changeHeading = formAction({
  page: (form) => itemPage(form, 'heading'),
  send: (hub, form) =>
    hub.moveAgendaItem({ ...which(form), heading: form.given('heading'), place: form.text('place') }),
  then: (_, form) => movedItem(form),
})

export const takeOff = formAction({
  page: (form) => itemPage(form, 'take-off'),
  send: (hub, form) => hub.takeOffAgenda(which(form)),
  then: (_, form) => `${agenda(form)}?done=taken-off`,
})

export const add = formAction({
  page: (form) => `${agenda(form)}/add`,
  send: (hub, form) =>
    hub.addAgendaItem({
      meeting: form.text('meeting'),
      version: form.text('version'),
      heading: form.given('heading'),
      title: form.text('title'),
    }),
  then: (_, form) => `${agenda(form)}?done=added`,
})
