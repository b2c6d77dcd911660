import type { AnswerDraft, PartnerAnswer } from '#shared/partners/answer.ts'
import type { InformationRequest } from '#shared/partners/request.ts'
import type { InformationForMash } from '#shared/partners/view.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'
import { partnerTimeLeft } from './partner-clock.ts'

/** A request as it is stored: with when somebody is to be reminded next, and of what. */
export interface StoredRequest extends InformationRequest {
  readonly next?: { readonly at: string; readonly of: 'soon' | 'overdue' }
}

/** A request is listed for the post that was asked and, while it waits for an answer, for whoever chases it. */
export const informationItem = (request: StoredRequest): Item<StoredRequest> => ({
  ...keys.information(request.reference, request.id),
  entity: 'information',
  data: request,
  senderPk: lists.informationOf(request.partnership, request.contactId),
  senderSk: `${request.askedAt}#${request.id}`,
  ...(request.next && {
    worklistPk: lists.informationNext(request.partnership),
    worklistSk: `${request.next.at}#${request.id}`,
  }),
})

export const informationDraftItem = (reference: string, draft: AnswerDraft): Item<AnswerDraft> => ({
  ...keys.informationDraft(reference, draft.request),
  entity: 'information-draft',
  data: draft,
})

export const informationAnswerItem = (reference: string, answer: PartnerAnswer): Item<PartnerAnswer> => ({
  ...keys.informationAnswer(reference, answer.request, answer.number),
  entity: 'information-answer',
  data: answer,
})

/** The requests among the items of a referral, in the order in which they were asked. */
export const requestsOf = (items: readonly Item[]): StoredRequest[] =>
  items
    .filter(({ entity }) => entity === 'information')
    .map(({ data }) => data as StoredRequest)
    .toSorted((a, b) => a.askedAt.localeCompare(b.askedAt) || a.post.localeCompare(b.post))

/** Every version of the answer to a request, the latest first. */
export const answersTo = (items: readonly Item[], request: string): PartnerAnswer[] =>
  items
    .filter(({ entity }) => entity === 'information-answer')
    .map(({ data }) => data as PartnerAnswer)
    .filter((answer) => answer.request === request)
    .toSorted((a, b) => b.number - a.number)

/** What the MASH sees of a request: with the latest answer and what is left of its time, not when it is chased. */
export function forMash(
  request: StoredRequest,
  items: readonly Item[],
  partnership: Partnership,
  now: Date,
): InformationForMash {
  const { next: _, ...shown } = request
  return {
    ...shown,
    answer: answersTo(items, request.id)[0],
    timeLeft: partnerTimeLeft(partnership, request, now),
  }
}

/** Each agency's contribution to a referral, as the MASH sees it. */
export const informationOf = (
  items: readonly Item[],
  partnership: Partnership,
  now: Date,
): InformationForMash[] => requestsOf(items).map((request) => forMash(request, items, partnership, now))
