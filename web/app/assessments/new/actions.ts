'use server'
import { formAction } from '../../../forms/form-action.ts'
import { addresses } from '../addresses.ts'
import { dangerFields, typedDanger } from '../danger-questions.tsx'
import { toolOf } from './tool-key.ts'

export const start = formAction({
  page: () => addresses.start,
  fields: { ...dangerFields, toolId: 'tool' },
  send: (hub, form) =>
    hub.startAssessment({
      requestId: form.text('requestId'),
      ...toolOf(form.text('tool')),
      danger: typedDanger(form),
    }),
  then: ({ reference }) => `${addresses.of(reference)}?done=started`,
})
