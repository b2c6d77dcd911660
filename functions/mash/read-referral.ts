import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { dueByRating, leftOf } from '#functions/platform/clocks.ts'
import { decisionsOf } from '#functions/platform/decision-item.ts'
import { readDeskView } from '#functions/platform/desk-view.ts'
import { informationOf } from '#functions/platform/information-item.ts'
import { judgementsOf } from '#functions/platform/known-records.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { sentShares } from '#functions/platform/sent-shares.ts'
import { notSharedOf } from '#functions/platform/share-items.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import { unopenedIn } from '#functions/platform/unopened.ts'
import type { mashOperations } from '#shared/api/mash.ts'
import { usualAgreement } from '#shared/decision/agreement.ts'
import { ok } from '#shared/result.ts'
import { findMatches } from './find-matches.ts'

const operation = 'readReferral'

/** Everything that the MASH sees of a referral. */
export const readReferral: UseCase<(typeof mashOperations)['readReferral']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openWholeReferral(deps, caller, reference, { operation, action: 'mash.read' })
  if (!opened.ok) return opened
  const { person, partnership, referral, items, contacts } = opened.value
  const seen = (shown: string) =>
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(shown) }),
    )
  const [matches, view] = await Promise.all([
    findMatches(deps, person, referral, judgementsOf(items)),
    readDeskView(deps, opened.value, 'mash.read'),
    seen(referral.reference),
  ])
  // A match shows the name and age of another child: that is a reading of the other referral too.
  await Promise.all(matches.map(({ row }) => seen(row.reference)))
  const now = deps.clock()
  return ok({
    ...view,
    timeLeft: {
      decision: leftOf(partnership, 'decision', referral, now),
      acknowledgement: leftOf(partnership, 'acknowledgement', referral, now),
    },
    dueByRating: dueByRating(partnership, referral),
    document: documentsFor(person, referral, items),
    matches,
    decisions: decisionsOf(items),
    agreement: partnership.agreement ?? usualAgreement,
    shares: sentShares(items, contacts),
    notShared: notSharedOf(items),
    unopened: unopenedIn(items),
    information: informationOf(items, partnership, now),
  })
}
