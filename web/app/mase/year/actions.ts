'use server'
import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
import { yearAddresses } from './addresses.ts'
import { planFromFields } from './parts/plan.ts'

const meetingOf = (form: TypedForm): string => form.text('meeting')
const versionOf = (form: TypedForm) => ({ meeting: meetingOf(form), version: form.text('version') })
const done = (form: TypedForm, what: string): string => `${yearAddresses.of(meetingOf(form))}?done=${what}`

export const addMeeting = formAction({
  page: () => yearAddresses.add,
  send: (hub, form) =>
    hub.addMeeting({ requestId: form.text('requestId'), why: form.text('why'), ...planFromFields(form) }),
  then: ({ meeting }) => `${yearAddresses.of(meeting)}?done=added`,
})

export const changeMeeting = formAction({
  page: (form) => yearAddresses.change(meetingOf(form)),
  send: (hub, form) => hub.changeMeeting({ ...versionOf(form), ...planFromFields(form) }),
  then: (_, form) => done(form, 'changed'),
})

const deadlineFields = {
  'deadlines.referrals-close': 'referrals-close',
  'deadlines.pre-mase': 'pre-mase',
  'deadlines.papers-out': 'papers-out',
  'deadlines.minutes-out': 'minutes-out',
}
const parts = ['day', 'month', 'year'] as const

export const setDeadlines = formAction({
  page: (form) => yearAddresses.deadlines(meetingOf(form)),
  send: (hub, form) =>
    hub.setDeadlines({
      ...versionOf(form),
      deadlines: {
        'referrals-close': form.date('referrals-close'),
        'pre-mase': form.date('pre-mase'),
        'papers-out': form.date('papers-out'),
        'minutes-out': form.date('minutes-out'),
      },
    }),
  then: (_, form) => done(form, 'deadlines'),
  fields: Object.fromEntries(
    Object.entries(deadlineFields).flatMap(([api, field]) =>
      parts.map((part) => [`${api}.${part}`, `${field}.${part}`]),
    ),
  ),
})

export const cancelMeeting = formAction({
  page: (form) => yearAddresses.cancel(meetingOf(form)),
  send: (hub, form) => hub.cancelMeeting({ ...versionOf(form), reason: form.text('reason') }),
  then: (_, form) => done(form, 'cancelled'),
})

export const restoreMeeting = formAction({
  page: (form) => yearAddresses.of(meetingOf(form)),
  send: (hub, form) => hub.restoreMeeting(versionOf(form)),
  then: (_, form) => done(form, 'restored'),
})

export const sendInvitations = formAction({
  page: (form) => yearAddresses.of(meetingOf(form)),
  send: (hub, form) => hub.sendInvitations(versionOf(form)),
  then: ({ sent }, form) => done(form, sent > 0 ? 'invited' : 'none-to-invite'),
})

export const remindSilent = formAction({
  page: (form) => yearAddresses.of(meetingOf(form)),
  send: (hub, form) => hub.remindSilent(versionOf(form)),
  then: ({ sent }, form) => done(form, sent > 0 ? 'reminded' : 'none-silent'),
})

export const recordReply = formAction({
  page: (form) => yearAddresses.reply(meetingOf(form), form.text('contact')),
  send: (hub, form) =>
    hub.recordReply({
      ...versionOf(form),
      contact: form.text('contact'),
      answer: form.given('answer'),
      who: form.given('who'),
    }),
  then: (_, form) => done(form, 'replied'),
})

export const recordAttendance = formAction({
  page: (form) => yearAddresses.attendance(meetingOf(form)),
  send: (hub, form) =>
    hub.recordAttendance({
      meeting: meetingOf(form),
      seats: form
        .all('contact')
        .filter((contact) => form.given(`kind.${contact}`))
        .map((contact) => ({
          contact,
          version: form.text(`version.${contact}`),
          kind: form.text(`kind.${contact}`),
          who: form.given(`who.${contact}`),
        })),
    }),
  then: (_, form) => done(form, 'attendance'),
})
