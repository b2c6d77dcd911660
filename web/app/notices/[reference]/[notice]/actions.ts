'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const pageOf = (form: TypedForm) =>
  `/notices/${encodeURIComponent(form.text('reference'))}/${encodeURIComponent(form.text('notice'))}`

export const open = formAction({
  page: pageOf,
  send: (hub, form) => hub.openNotice({ reference: form.text('reference'), notice: form.text('notice') }),
  then: (_, form) => `${pageOf(form)}?opened=yes`,
})
