'use server'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const agenda = (form: TypedForm) => `/mase/meetings/${form.text('meeting')}`
const itemPage = (form: TypedForm, page: string) => `${agenda(form)}/items/${form.text('item')}/${page}`

/** The agenda again, at the item that was moved: there the keyboard goes on. */
const movedItem = (form: TypedForm) => {
  const item = encodeURIComponent(form.text('item'))
  const from = form.given('from')
  const undo = from ? `&from=${encodeURIComponent(from)}` : ''
  return `${agenda(form)}?moved=${item}${undo}#item-${item}`
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

export const change = formAction({
  page: (form) => itemPage(form, 'change'),
  send: (hub, form) =>
    hub.changeAgendaItem({
      ...which(form),
      title: form.given('title'),
      minutes: form.text('minutes'),
      presenter: form.given('presenter'),
      group: form.given('group'),
      keptFrom: form.all('keptFrom'),
    }),
  then: (_, form) => `${agenda(form)}?done=changed`,
})

export const carryOver = formAction({
  page: (form) => itemPage(form, 'carry-over'),
  send: (hub, form) => hub.carryOver({ ...which(form), reason: form.text('reason') }),
  then: (_, form) => `${agenda(form)}?done=carried-over`,
})

export const bringBack = formAction({
  page: agenda,
  send: (hub, form) => hub.bringBack(which(form)),
  then: (_, form) => `${agenda(form)}?done=brought-back`,
})

export const apply = formAction({
  page: (form) => `${agenda(form)}/propose`,
  send: (hub, form) =>
    hub.applyProposal({
      meeting: form.text('meeting'),
      version: form.text('version'),
      requestId: form.text('requestId'),
      take: form.all(form.text('which') === 'all' ? 'fits' : 'take'),
      later: form.all('later'),
      arrange: form.given('arrange'),
      reason: form.given('reason'),
    }),
  then: ({ left }, form) => `${agenda(form)}?done=${left.length > 0 ? 'applied-in-part' : 'applied'}`,
})

export const add = formAction({
  page: (form) => `${agenda(form)}/add`,
  send: (hub, form) =>
    hub.addAgendaItem({
      meeting: form.text('meeting'),
      version: form.text('version'),
      heading: form.given('heading'),
      title: form.text('title'),
      kind: form.given('kind'),
      minutes: form.given('minutes'),
      presenter: form.given('presenter'),
    }),
  then: (_, form) => `${agenda(form)}?done=added`,
})
