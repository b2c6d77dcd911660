'use server'
import { formAction } from '../../../forms/form-action.ts'
import { myMeetingAddresses } from '../addresses.ts'

/** The post whose form it was stands in the address, so that what was typed comes back in the right one. */
export const reply = formAction({
  page: (form) =>
    `${myMeetingAddresses.of(form.text('meeting'))}?post=${encodeURIComponent(form.text('contact'))}`,
  send: (hub, form) =>
    hub.replyToMeeting({
      meeting: form.text('meeting'),
      contact: form.text('contact'),
      version: form.text('version'),
      answer: form.given('answer'),
      who: form.given('who'),
    }),
  then: (_, form) => `${myMeetingAddresses.of(form.text('meeting'))}?done=replied`,
})
