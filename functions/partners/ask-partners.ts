import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { isNew } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { informationItem, requestsOf } from '#functions/platform/information-item.ts'
import { openWholeReferral } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { Failure } from '#shared/failure.ts'
import { MOST_OPEN, MOST_REQUESTS } from '#shared/partners/limits.ts'
import { askedAnd } from '#shared/partners/open-requests.ts'
import { ok } from '#shared/result.ts'
import { type Asked, planRequests } from './plan-requests.ts'
import { notTheHolder, notToBeAsked } from './refuse-unless-holder.ts'

const operation = 'askPartners'

const tooMany = (message: string): Failure => ({
  kind: 'invalid',
  errors: [{ field: 'agencies', message }],
})

/** Asks agencies what they know, all of them or none. Asked twice with the same request id, it asks once. */
export const askPartners: UseCase<(typeof partnerOperations)['askPartners']> = async (
  deps,
  caller,
  input,
) => {
  const open = () => openWholeReferral(deps, caller, input.reference, { operation, action: 'partners.ask' })
  const opened = await open()
  if (!opened.ok) return opened
  const { referral, items } = opened.value
  const ids = input.agencies.map(({ contact }) =>
    fingerprint(`${caller.issuer} ${caller.subject} ${input.requestId} ${contact}`),
  )
  const isThere = (among: typeof items) => requestsOf(among).some(({ id }) => ids.includes(id))
  if (isThere(items)) return ok({ version: referral.version, asked: ids })
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const stale = refuseStale(referral, input.version, opened.value.person)
  if (stale) return refuse(stale.failure)
  const obstacle = notToBeAsked(referral) ?? notTheHolder(opened.value)
  if (obstacle) return refuse(obstacle)
  const planned = planRequests(opened.value, input, { ids, at: deps.clock().toISOString() })
  if (!planned.ok) return refuse(planned.failure)
  const requests = planned.value
  if ((referral.asked?.open ?? 0) + requests.length > MOST_OPEN)
    return refuse(tooMany(`No more than ${MOST_OPEN} agencies may be asked and not have answered. Ask fewer`))
  if (requestsOf(items).length + requests.length > MOST_REQUESTS)
    return refuse(
      tooMany(`Agencies were asked ${MOST_REQUESTS} times about this referral. Ring them instead`),
    )
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: { asked: askedAnd(referral.asked, requests) },
    history: { kind: 'information-asked', text: requests.map(askedLine).join('\n') },
    mails: requests.map(({ id, contactId, reference }) => ({
      kind: 'information-asked',
      to: { contact: contactId },
      path: pages.partner(reference, id),
    })),
    writes: requests.map((request) => ({ put: informationItem(request), when: isNew })),
  })
  if (changed.ok) return ok({ version: changed.value.version, asked: ids })
  // Pressed twice at once: the other press has asked.
  const again = await open()
  return again.ok && isThere(again.value.items)
    ? ok({ version: again.value.referral.version, asked: ids })
    : refuse(changed.failure)
}

const askedLine = ({ post, organisation, whyThisAgency }: Asked): string =>
  `${post}, ${organisation}: ${whyThisAgency}`
