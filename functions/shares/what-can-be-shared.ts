import { answersTo, requestsOf } from '#functions/platform/information-item.ts'
import type { OpenedWhole } from '#functions/platform/open.ts'
import { documentsOf } from '#functions/platform/stored-documents.ts'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import { mayPassOn } from '#shared/partners/may-pass-on.ts'
import { type ChoosableContribution, type PartGroup, partsOf } from '#shared/sharing/parts.ts'
import type { ChosenRecipient } from '#shared/sharing/share.ts'

export interface Shareable {
  readonly documents: readonly FrozenDocument[]
  readonly contributions: readonly ChoosableContribution[]
  /** Agencies whose contribution is there and may not go to this recipient. */
  readonly keptBack: readonly string[]
  readonly groups: readonly PartGroup[]
}

/**
 * What can be chosen of a referral for a recipient: the forms without what is kept for intelligence, whoever passes them
 * on, for that leaves graded and sanitised or not at all; and what agencies told the MASH where its owner agrees that this
 * recipient has it.
 */
export function whatCanBeShared(
  { referral, items }: Pick<OpenedWhole, 'referral' | 'items'>,
  kind: ChosenRecipient | undefined,
  to: string | undefined,
): Shareable {
  const documents = documentsOf(items)
  const answered = requestsOf(items)
    .map((request) => ({ ...request, answer: answersTo(items, request.id)[0] }))
    .filter(({ answer }) => answer && answer.known.length > 0)
  const recipient =
    kind === 'front-door' ? { kind: 'elsewhere' as const } : { kind: 'agency' as const, contactId: to ?? '' }
  const allowed = answered.filter((one) => kind !== undefined && mayPassOn(one, recipient))
  const contributions = allowed.map(({ id, post, organisation, condition, answer }) => ({
    id,
    from: `${post}, ${organisation}`,
    condition,
    known: answer?.known ?? [],
  }))
  return {
    documents,
    contributions,
    keptBack: answered
      .filter((one) => !allowed.includes(one))
      .map(({ post, organisation }) => `${post}, ${organisation}`),
    groups: partsOf(referral, documents, contributions),
  }
}
