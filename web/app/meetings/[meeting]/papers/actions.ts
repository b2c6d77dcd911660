'use server'
import { formAction } from '../../../../forms/form-action.ts'

const page = (meeting: string) => `/meetings/${encodeURIComponent(meeting)}/papers`

export const open = formAction({
  page: (form) => page(form.text('meeting')),
  send: (hub, form) => hub.openMyPapers({ meeting: form.text('meeting'), contact: form.text('contact') }),
  then: (_, form) =>
    `${page(form.text('meeting'))}?post=${encodeURIComponent(form.text('contact'))}&done=opened`,
})
