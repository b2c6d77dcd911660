import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { readMeasures } from '#functions/platform/measure-items.ts'
import { actorOf, openDesk, resourceOf } from '#functions/platform/open.ts'
import type { managementOperations } from '#shared/api/management.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { monthBefore } from '#shared/management/periods.ts'
import { pickEvenly } from '#shared/management/pick-evenly.ts'
import { whyNoQuality } from '#shared/management/quality.ts'
import { may } from '#shared/permissions/may.ts'
import { ok } from '#shared/result.ts'
import { headsByReference } from './hand-over-items.ts'

const operation = 'suggestSample'

/** How many are suggested of a month. */
const SAMPLE = 5
/** Picked first, so that some may turn out not to be for this reader. */
const CANDIDATES = 4 * SAMPLE
/** What was sent so many months before may be decided in a month. */
const MONTHS_BEFORE = 2

/**
 * Some referrals that were decided in a month, for a look back: spread evenly over the month, none that the reader decided or may
 * not read, and none at which somebody has looked already.
 */
export const suggestSample: UseCase<(typeof managementOperations)['suggestSample']> = async (
  deps,
  caller,
  { month },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'quality.sample' })
  if (!opened.ok) return opened
  const person = opened.value
  const months = Array.from({ length: MONTHS_BEFORE + 1 }, (_, back) => monthBefore(month, back))
  const [{ measures, qualities }] = await Promise.all([
    readMeasures(deps, person.partnership, months),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'quality sample' })),
  ])
  const looked = new Set(qualities.map(({ reference }) => reference))
  const decided = measures
    .filter(
      ({ doneAt, reference, deciders }) =>
        doneAt !== undefined &&
        londonClock(doneAt).date.startsWith(month) &&
        !looked.has(reference) &&
        !deciders.includes(person.id),
    )
    .toSorted((a, b) => (a.doneAt as string).localeCompare(b.doneAt as string))
  const candidates = pickEvenly(decided, CANDIDATES)
  const heads = await headsByReference(
    deps,
    candidates.map(({ reference }) => reference),
  )
  const mine = candidates.filter(({ reference }) => {
    const referral = heads.get(reference)
    return (
      referral !== undefined &&
      may(actorOf(person), 'quality.answer', resourceOf(referral)) &&
      whyNoQuality(referral, person.id) === undefined
    )
  })
  return ok({
    lines: pickEvenly(mine, SAMPLE).map(({ reference, agency, doneAt }) => ({
      reference,
      agency: agency.name,
      doneAt: doneAt as string,
    })),
  })
}
