'use server'
import { formAction } from '../../../forms/form-action.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { addresses } from '../../assessments/addresses.ts'
import { dangerFields, typedDanger } from '../../assessments/danger-questions.tsx'
import { reviewAddresses } from '../addresses.ts'

export const start = formAction({
  page: (form) => reviewAddresses.of(form.text('reference')),
  fields: dangerFields,
  send: (hub, form) =>
    hub.startReview({
      reference: form.text('reference'),
      danger: typedDanger(form),
      tool: form.given('tool'),
    }),
  then: async ({ reference, by }, form) => {
    const me = await currentAccount()
    // Somebody else may have begun it: then the page says who.
    return me.ok && me.value.person.id === by.id
      ? `${addresses.of(reference)}?done=review`
      : reviewAddresses.of(form.text('reference'))
  },
})

export const resume = formAction({
  page: (form) => reviewAddresses.of(form.text('reference')),
  send: (hub, form) => hub.resumeReview({ reference: form.text('reference') }),
  then: ({ reference }) => `${reviewAddresses.of(reference)}?done=resumed`,
})
