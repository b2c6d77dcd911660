import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { requestsOf } from '#functions/platform/information-item.ts'
import { type OpenedWhole, openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { partnerReturnDue } from '#functions/platform/partner-clock.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { consentToChecks, peopleAskedAbout } from '#shared/partners/people-asked-about.ts'
import { hintFor, standardUsualPartners } from '#shared/partners/usual-partners.ts'
import type { AskableAgency } from '#shared/partners/view.ts'
import { ok } from '#shared/result.ts'

const operation = 'readAsking'

/** Whom one can ask, about whom, and what the partnership has agreed about it. */
export const readAsking: UseCase<(typeof partnerOperations)['readAsking']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'partners.ask' })
  if (!opened.ok) return opened
  const { person, partnership, referral, items } = opened.value
  const object = referralObject(referral.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const documents = documentsFor(person, referral, items)
  const rating = referral.rating?.level
  const usual = partnership.usualPartners ?? standardUsualPartners
  return ok({
    people: peopleAskedAbout(referral, documents),
    agencies: agenciesToAsk(opened.value),
    consent: consentToChecks(documents),
    suggestion: rating && (usual.suggestion[rating] ?? standardUsualPartners.suggestion[rating]),
    dueAt: partnerReturnDue(partnership, rating, deps.clock().toISOString()),
  })
}

/** Every post of the directory but the MASH's own, by organisation and post. */
function agenciesToAsk({ partnership, referral, items, contacts }: OpenedWhole): AskableAgency[] {
  const waiting = new Set(
    requestsOf(items)
      .filter(({ state }) => state === 'asked')
      .map(({ contactId }) => contactId),
  )
  const usual = partnership.usualPartners ?? standardUsualPartners
  return contacts
    .filter(({ id, active }) => active && id !== partnership.frontDoors.mash)
    .toSorted((a, b) => `${a.organisation} ${a.post}`.localeCompare(`${b.organisation} ${b.post}`))
    .map(({ id, post, organisation }) => ({
      contact: id,
      post,
      organisation,
      hint: hintFor(usual, referral.rating?.level, id),
      waits: waiting.has(id),
    }))
}
