'use server'

import { problemOf } from '#shared/api/problem.ts'
import { readSearch } from '#shared/queue/search-text.ts'
import { fail, ok } from '#shared/result.ts'
import { signedOutProblem } from '../../api/problems.ts'
import { formAction } from '../../forms/form-action.ts'
import { park } from '../../known-records/parked.ts'

const page = '/mash/search'

/** Leads straight to a referral, or shows what is found of a child. What was typed is parked: no address holds it. */
export const searchQueue = formAction({
  page: () => page,
  send: async (hub, form) => {
    const search = readSearch(form.text('search'))
    if (search.kind === 'none') return fail(wrong(search.message))
    if (search.kind === 'reference') {
      const found = await hub.readReferral({ reference: search.reference })
      if (!found.ok && found.failure.status === 404)
        return fail(wrong('No referral with this reference came to your MASH'))
      return ok({ to: `/mash/${search.reference}` })
    }
    const { kind: _, ...child } = search
    const found = await hub.searchChildren(child)
    if (!found.ok) return found
    const parked = await park(page, form.values)
    return parked ? ok({ to: parked.address }) : fail(signedOutProblem)
  },
  then: ({ to }) => to,
  fields: { name: 'search', nhsNumber: 'search', upn: 'search', postcode: 'search' },
})

const wrong = (message: string) => problemOf({ kind: 'invalid', errors: [{ field: 'search', message }] })
