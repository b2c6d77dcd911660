'use server'

import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const recordOf = (form: TypedForm) => `/mash/${encodeURIComponent(form.text('reference'))}`
const agrees = (form: TypedForm) => form.text('answer') === 'agree'

export const answerDecision = formAction({
  page: (form) => `${recordOf(form)}/agree`,
  send: (hub, form) => {
    const said = {
      reference: form.text('reference'),
      version: form.text('version'),
      comment: form.text('comment'),
    }
    return agrees(form) ? hub.agreeToDecision(said) : hub.refuseDecision(said)
  },
  then: (_, form) => `${recordOf(form)}?done=${agrees(form) ? 'agreed' : 'not-agreed'}`,
})
