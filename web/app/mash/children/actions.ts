'use server'
import { fail, ok } from '#shared/result.ts'
import { signedOutProblem } from '../../../api/problems.ts'
import { formAction } from '../../../forms/form-action.ts'
import { park } from '../../../known-records/parked.ts'
import { typedChild } from '../../../known-records/typed-child.ts'

const page = '/mash/children'

/** Searches, and shows what is found on the page itself. What was searched for is parked: no address holds it. */
export const search = formAction({
  page: () => page,
  send: async (hub, form) => {
    const found = await hub.searchChildren(typedChild(form))
    if (!found.ok) return found
    const parked = await park(page, form.values)
    return parked ? ok({ to: parked.address }) : fail(signedOutProblem)
  },
  then: ({ to }) => to,
})
