'use server'

import { formAction } from '../../../forms/form-action.ts'
import type { TypedForm } from '../../../forms/typed-form.ts'
import { currentPerson } from '../../../session/current-person.ts'
import { recordAddress } from './record-address.ts'

const base = (form: TypedForm) => `/restrictions/${encodeURIComponent(form.text('reference'))}`

const typed = (form: TypedForm) => ({
  reference: form.text('reference'),
  version: form.text('version'),
  kind: form.given('kind'),
  reason: form.text('reason'),
  readers: form.all('readers'),
})

export const restrict = formAction({
  page: (form) => `${base(form)}/restrict`,
  send: (hub, form) => hub.restrictReferral(typed(form)),
  then: (_, form) => `${base(form)}?done=restricted`,
})

export const changeReaders = formAction({
  page: (form) => `${base(form)}/readers`,
  send: (hub, form) => hub.changeReaders(typed(form)),
  then: (_, form) => `${base(form)}?done=readers`,
})

export const lift = formAction({
  page: (form) => `${base(form)}/lift`,
  send: (hub, form) =>
    hub.liftRestriction({
      reference: form.text('reference'),
      version: form.text('version'),
      reason: form.text('reason'),
    }),
  then: (_, form) => `${base(form)}?done=lifted`,
})

export const endEmergencyAccess = formAction({
  page: base,
  send: (hub, form) =>
    hub.endEmergencyAccess({ reference: form.text('reference'), person: form.text('person') }),
  then: (_, form) => `${base(form)}?done=closed`,
})

export const breakGlass = formAction({
  page: (form) => `${base(form)}/break-glass`,
  send: (hub, form) =>
    hub.breakGlass({
      reference: form.text('reference'),
      reason: form.text('reason'),
      neededFor: form.text('neededFor'),
    }),
  then: async (_, form) => {
    const person = await currentPerson()
    return recordAddress(encodeURIComponent(form.text('reference')), person?.actions ?? [])
  },
})
