import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { recipientStateOf } from '#shared/intelligence/recipient-access.ts'
import type { InformationContent, InformationRow } from '#shared/intelligence/recipient-view.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { PersonRef } from '#shared/referral/referral.ts'

/** What came to a post, as its list shows it. */
export const rowOf = (
  told: Dissemination,
  { post, closed }: { readonly post: Contact | undefined; readonly closed: boolean },
): InformationRow => ({
  item: told.item,
  id: told.id,
  kind: told.kind,
  marking: told.marking,
  at: told.at,
  to: post ? `${post.post}, ${post.organisation}` : '',
  state: recipientStateOf(told, closed),
})

/** What the recipient reads: what was released, as it was graded then, and nothing of what was submitted. */
export const contentOf = (
  told: Dissemination & { readonly openedAt: string; readonly openedBy: PersonRef },
  { text, details, grading }: Release,
): InformationContent => ({
  text,
  details,
  source: grading.source,
  information: grading.information,
  handling: grading.handling,
  suspectedFalse: grading.suspectedFalse,
  conditions: grading.conditions,
  until: told.until,
  purpose: told.purpose,
  gateway: told.gateway,
  openedAt: told.openedAt,
  openedBy: told.openedBy,
  acknowledgedAt: told.acknowledgedAt,
  acknowledgedBy: told.acknowledgedBy,
  acted: told.acted ?? [],
})
