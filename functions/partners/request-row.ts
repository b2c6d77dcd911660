import { partnerTimeLeft } from '#functions/platform/partner-clock.ts'
import type { InformationRequest } from '#shared/partners/request.ts'
import type { RequestRow } from '#shared/partners/view.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'

/** A request as a list shows it. It names no child. */
export const requestRow = (partnership: Partnership, request: InformationRequest, now: Date): RequestRow => {
  const { id, reference, post, organisation, askedBy, fromAgency, askedAt, dueAt, state, answeredAt } =
    request
  return {
    ...{ id, reference, post, organisation, askedBy, fromAgency, askedAt, dueAt, state, answeredAt },
    timeLeft: partnerTimeLeft(partnership, request, now),
    leavesAsked: request.leaves.filter((leave) => leave.state === 'asked').length,
  }
}
