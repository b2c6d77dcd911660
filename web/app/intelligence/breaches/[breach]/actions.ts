'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { breachAddress } from '../addresses.ts'

const which = (form: TypedForm) => ({ breach: form.text('breach'), version: form.text('version') })

export const addNote = formAction({
  page: (form) => breachAddress(form.text('breach')),
  send: (hub, form) => hub.noteBreach({ ...which(form), words: form.text('words') }),
  then: (_, form) => `${breachAddress(form.text('breach'))}?done=noted`,
})

export const decide = formAction({
  page: (form) => breachAddress(form.text('breach'), 'decide'),
  send: (hub, form) =>
    hub.decideBreach({
      ...which(form),
      tell: form.given('tell'),
      reason: form.text('reason'),
      reference: form.given('reference'),
      peopleTold: form.given('peopleTold'),
    }),
  then: (_, form) => `${breachAddress(form.text('breach'))}?done=decided`,
})
