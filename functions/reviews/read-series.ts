import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, openReferral, referralObject, resourceOf } from '#functions/platform/open.ts'
import { getMany, queryAll } from '#functions/platform/read.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import { firstOf } from '#functions/platform/version-item.ts'
import type { reviewOperations, SeriesView, VersionRow } from '#shared/api/reviews.ts'
import type { FrozenDocument } from '#shared/form/document/document.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { readStanding } from './read-standing.ts'

const operation = 'readSeries'
const action = 'review.read'

/**
 * What each version of an assessment came to, and two of them in full, side by side. Each version is a record with its
 * own permission: who may read one may not read all. Every one that is shown is a reading in the trail.
 */
export const readSeries: UseCase<(typeof reviewOperations)['readSeries']> = async (deps, caller, input) => {
  const opened = await openReferral(deps, caller, input.reference, { operation, action })
  if (!opened.ok) return opened
  const { person, partnership, referral } = opened.value
  const actor = actorOf(person)
  const now = deps.clock().toISOString()
  const items = await queryAll<VersionRow>(deps, keys.version(firstOf(referral), 0, '').pk)
  const all = items.map(({ data }) => data)
  const latest = all.at(-1)?.reference ?? referral.reference
  const found = await getMany(deps, [...all.map(({ reference }) => reference), latest].map(keys.referral))
  const heads = found.flatMap((item) => (item ? [item.data as Referral] : []))
  const versions = all.filter(({ reference }) => {
    const head = heads.find((one) => one.reference === reference)
    return head && may(actor, action, resourceOf(head), now)
  })
  const two = chosenOf(versions, input)
  const compared = two && (await readTwo(deps, person, two, heads))
  const tip = heads.find(({ reference }) => reference === latest)
  const review =
    tip && may(actor, 'review.start', resourceOf(tip))
      ? await readStanding(deps, partnership, tip)
      : undefined
  const seen = new Set([referral.reference, ...versions.map(({ reference }) => reference)])
  await Promise.all(
    [...seen].map((reference) =>
      writeAudit(
        deps,
        auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(reference) }),
      ),
    ),
  )
  return ok({
    reference: referral.reference,
    childName: referral.child.name,
    versions,
    withheld: all.length - versions.length,
    ...(compared ? { compared } : {}),
    ...(review ? { review } : {}),
  })
}

type Two = readonly [before: VersionRow, after: VersionRow]

/** The two that were asked for, the earlier first; the latest two where none were. */
function chosenOf(
  versions: readonly VersionRow[],
  wanted: { readonly before?: string | undefined; readonly after?: string | undefined },
): Two | undefined {
  const find = (reference: string | undefined) => versions.find((one) => one.reference === reference)
  const after = find(wanted.after) ?? versions.at(-1)
  const before = find(wanted.before) ?? versions.findLast((one) => one !== after)
  if (!before || !after || before === after) return undefined
  return before.number < after.number ? [before, after] : [after, before]
}

async function readTwo(
  deps: Dependencies,
  person: Person,
  two: Two,
  heads: readonly Referral[],
): Promise<SeriesView['compared']> {
  const [before, after] = await Promise.all(
    two.map(async ({ reference }) => {
      const head = heads.find((one) => one.reference === reference)
      const document = head && (await readAssessmentOf(deps, person, head))
      return document && { reference, document }
    }),
  )
  return before && after ? { before, after } : undefined
}

/** The assessment of a version in the words in which it was asked and answered. */
async function readAssessmentOf(
  deps: Dependencies,
  person: Person,
  head: Referral,
): Promise<FrozenDocument | undefined> {
  const pieces = await queryAll(deps, keys.referral(head.reference).pk, 'DOCUMENT#')
  return documentsFor(person, head, pieces).find(({ form }) => form.kind === 'assessment')
}
