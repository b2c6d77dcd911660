'use server'
import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { toDateParts } from '#shared/identifiers/date.ts'
import { formAction } from '../../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../../forms/typed-form.ts'
import { VERSION_FIELD } from '../../../../../forms-as-data/autosaved.ts'
import { roomAddresses } from './addresses.ts'

const page = (form: TypedForm) => roomAddresses.room(form.text('meeting'), form.given('item'))
const done = (form: TypedForm, what: string) => `${page(form)}&done=${what}`

/** The item and the record that it came of; what is done to a record is asked of the record. */
const which = (form: TypedForm) => ({
  meeting: form.text('meeting'),
  item: form.text('item'),
  reference: form.given('reference'),
  version: form.text('version'),
})

export const start = formAction({
  page: (form) => roomAddresses.room(form.text('meeting')),
  send: (hub, form) => hub.startMeeting({ meeting: form.text('meeting'), version: form.text('version') }),
  then: (_, form) => `${roomAddresses.room(form.text('meeting'))}?done=started`,
})

export const turn = formAction({
  page,
  send: (hub, form) => hub.turnToItem({ meeting: form.text('meeting'), item: form.text('item') }),
  then: (_, form) => page(form),
})

export const saveMinutes = formAction({
  page,
  send: (hub, form) =>
    hub.saveItemMinutes({
      meeting: form.text('meeting'),
      item: form.text('item'),
      version: form.text(VERSION_FIELD),
      text: form.text('text'),
    }),
  then: (_, form) => done(form, 'saved'),
})

export const decide = formAction({
  page,
  send: (hub, form) =>
    hub.decideItem({
      ...which(form),
      kind: form.given('kind'),
      reason: form.text('reason'),
      approver: form.given('approver'),
      escalatedTo: form.given('escalatedTo'),
      category: form.given('category'),
      reviewOn: form.date('reviewOn'),
    }),
  then: (_, form) => done(form, 'decided'),
})

export const again = formAction({
  page,
  send: (hub, form) => hub.discussAgain({ ...which(form), reason: form.text('againReason') }),
  then: (_, form) => done(form, 'again'),
  fields: { reason: 'againReason' },
})

export const carry = formAction({
  page,
  send: (hub, form) =>
    hub.carryOverItem({
      meeting: form.text('meeting'),
      item: form.text('item'),
      version: form.text('version'),
      reason: form.text('carryReason'),
    }),
  then: (_, form) => done(form, 'carried'),
  fields: { reason: 'carryReason' },
})

/** One of the dates that are offered, or the one that is typed. */
const dueIn = (form: TypedForm) => {
  const due = form.text('due')
  return isCalendarDate(due) ? toDateParts(due) : form.date('dueOn')
}

export const act = formAction({
  page,
  send: (hub, form) =>
    hub.addMaseAction({
      meeting: form.text('meeting'),
      item: form.text('item'),
      reference: form.given('reference'),
      requestId: form.text('requestId'),
      kind: form.text('actionKind'),
      words: form.text('words'),
      owner: form.text('owner'),
      dueOn: dueIn(form),
    }),
  then: (_, form) => done(form, 'action'),
  fields: { kind: 'actionKind', dueOn: 'due' },
})

export const end = formAction({
  page: (form) => roomAddresses.end(form.text('meeting')),
  send: (hub, form) =>
    hub.endMeeting({
      meeting: form.text('meeting'),
      version: form.text('version'),
      reason: form.given('reason'),
    }),
  then: ({ left }, form) =>
    left > 0
      ? `${roomAddresses.end(form.text('meeting'))}?left=${left}`
      : `${roomAddresses.minutes(form.text('meeting'))}?done=ended`,
})
