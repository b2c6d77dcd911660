'use server'

import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import { fail, ok } from '#shared/result.ts'
import { signedOutProblem } from '../../../api/problems.ts'
import { formAction } from '../../../forms/form-action.ts'
import { park } from '../../../known-records/parked.ts'
import { itemAddress } from '../addresses.ts'

const page = '/intelligence/find'

/** Leads straight to an item, or shows what is found. What was typed is parked: no address holds a name. */
export const find = formAction({
  page: () => page,
  send: async (hub, form) => {
    const checked = checkIntelligenceReference(form.text('find'))
    if (checked.ok) return ok({ to: itemAddress(checked.value) })
    const found = await hub.findIntelligence({ find: form.text('find') })
    if (!found.ok) return found
    const parked = await park(page, form.values)
    return parked ? ok({ to: parked.address }) : fail(signedOutProblem)
  },
  then: ({ to }) => to,
})
