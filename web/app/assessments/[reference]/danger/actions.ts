'use server'
import { formAction } from '../../../../forms/form-action.ts'
import { addresses } from '../../addresses.ts'
import { dangerFields, typedDanger } from '../../danger-questions.tsx'

export const change = formAction({
  page: (form) => addresses.page(form.text('reference'), 'danger'),
  fields: dangerFields,
  send: (hub, form) => hub.recordDanger({ reference: form.text('reference'), danger: typedDanger(form) }),
  then: (_, form) => `${addresses.of(form.text('reference'))}?done=danger`,
})
