'use server'
import { formAction } from '../../../../forms/form-action.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'
import { addresses } from '../../addresses.ts'

const isLastStep = (form: TypedForm) => form.text('step') === 'addition'
const pageOf = (form: TypedForm) => addresses.page(form.text('reference'), 'route')

export const decide = formAction({
  page: (form) => (isLastStep(form) ? pageOf(form) : `${pageOf(form)}?change=yes`),
  send: (hub, form) =>
    hub.chooseRoute({
      reference: form.text('reference'),
      openToChildrensServices: form.given('openToChildrensServices'),
      exploitationRiskIdentified: form.given('exploitationRiskIdentified'),
      addition: form.given('addition'),
    }),
  then: (_, form) => (isLastStep(form) ? `${addresses.of(form.text('reference'))}?done=route` : pageOf(form)),
})
