'use server'

import { problemOf } from '#shared/api/problem.ts'
import { checkReference } from '#shared/identifiers/reference.ts'
import { fail, ok } from '#shared/result.ts'
import { formAction } from '../../forms/form-action.ts'

export const findReferral = formAction({
  page: (form) => `/mash?view=${encodeURIComponent(form.text('view'))}`,
  send: async (hub, form) => {
    const reference = checkReference(form.text('reference'))
    if (!reference.ok) return fail(wrongReference(reference.message))
    const found = await hub.readReferral({ reference: reference.value })
    if (found.ok || found.failure.status !== 404) return found.ok ? ok(reference.value) : found
    return fail(wrongReference('No referral with this reference came to your MASH'))
  },
  then: (reference) => `/mash/${reference}`,
})

const wrongReference = (message: string) =>
  problemOf({ kind: 'invalid', errors: [{ field: 'reference', message }] })
