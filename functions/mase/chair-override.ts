import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import {
  actorOf,
  type OpenedReferral,
  openDesk,
  referralObject,
  refOf,
  resourceOf,
  restrictedFailure,
} from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import type { Failure } from '#shared/failure.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import { checkCriteria } from '#shared/mase/criteria.ts'
import { initialsOf } from '#shared/mase/initials.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { reachOf } from '#shared/permissions/may.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { nextChairs } from './chairs.ts'

type Operations = typeof maseOperations

interface OpenedForChair extends OpenedReferral {
  readonly items: readonly Item[]
}

/**
 * Opens a referral that waits at the MASE for whoever reads for the chair's post of the next meeting, or a deputy's. To everybody
 * else it looks as if it were not there.
 */
async function openForChair(
  deps: Dependencies,
  caller: Caller,
  typed: string,
  operation: string,
): Promise<Result<OpenedForChair, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.chair' })
  if (!opened.ok) return opened
  const person = opened.value
  const checked = checkReference(typed)
  if (!checked.ok) return fail({ kind: 'not-found' })
  const reference = checked.value
  const code = person.partnership
  const [items, partnershipItem, contacts] = await Promise.all([
    queryAll(deps, keys.referral(reference).pk),
    findItem<Partnership>(deps, keys.partnership(code)),
    listContactsOf(deps, code),
  ])
  const partnership = partnershipItem?.data as Partnership
  const referral = items.find(({ entity }) => entity === 'referral')?.data as Referral | undefined
  const chairs = await nextChairs(deps, partnership, contacts)
  const recipientIds = chairs.flatMap(({ readerIds }) => readerIds)
  const reach =
    referral?.desks.includes('mase') && partnershipOf(reference) === code
      ? reachOf(
          actorOf(person),
          'mase.chair',
          { ...resourceOf(referral), recipientIds },
          deps.clock().toISOString(),
        )
      : 'none'
  if (referral && reach === 'open') return ok({ person, partnership, referral, items, others: [] })
  const object = referralObject(reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail(
    referral && reach === 'pointer' ? restrictedFailure(referral, partnership) : { kind: 'not-found' },
  )
}

/** What a referral lacks, for the chair: the child by initials, and nothing of the forms. */
export const readOverride: UseCase<Operations['readOverride']> = async (deps, caller, input) => {
  const operation = 'readOverride'
  const opened = await openForChair(deps, caller, input.reference, operation)
  if (!opened.ok) return opened
  const { person, referral, items } = opened.value
  const { reference, version, agency, sentAt, state } = referral
  const mase = referral.mase as MaseProgress
  const initials = initialsOf(referral.child.name)
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(reference) }),
  )
  return ok({
    reference,
    version,
    agency: agency.name,
    ...(initials ? { initials } : {}),
    ...(sentAt ? { sentAt } : {}),
    from: mase.from,
    reason: mase.reason,
    ...(mase.question ? { question: mase.question } : {}),
    ...(mase.chairAsked ? { asked: mase.chairAsked } : {}),
    ...(mase.override ? { override: mase.override } : {}),
    criteria: checkCriteria(referral, documentsFor(person, referral, items)),
    waits: state === 'waiting-for-mase',
  })
}

/** Nobody authorises their own work: who coordinates may read for the chair's post as well. */
const askedThemselves: Failure = {
  kind: 'forbidden',
  because: 'You asked the chair to take this, so somebody else who chairs must say whether it is taken.',
}

/** The chair or a deputy takes it although something is missing. The coordinator is told, and accepts it as any other. */
export const overrideForMase: UseCase<Operations['overrideForMase']> = async (deps, caller, input) => {
  const operation = 'overrideForMase'
  const opened = await openForChair(deps, caller, input.reference, operation)
  if (!opened.ok) return opened
  const { person, referral, partnership } = opened.value
  const stale = refuseStale(referral, input.version, person)
  if (stale) return refused(deps, caller, opened.value, operation, stale.failure)
  if (referral.mase?.chairAsked?.by.id === person.id)
    return refused(deps, caller, opened.value, operation, askedThemselves)
  if (referral.state !== 'waiting-for-mase')
    return refused(deps, caller, opened.value, operation, {
      kind: 'conflict',
      detail:
        'This referral does not wait to be screened any more, so there is nothing for the chair to say.',
    })
  const at = deps.clock().toISOString()
  const { reason } = input
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: { mase: { ...(referral.mase as MaseProgress), override: { by: refOf(person), at, reason } } },
    history: { kind: 'mase-override', text: reason },
    mails: [
      {
        kind: 'mase-chair-agreed',
        to: { contact: partnership.frontDoors.mase },
        path: pages.mase(referral.reference),
      },
    ],
  })
  return changed.ok
    ? ok({ version: changed.value.version })
    : refused(deps, caller, opened.value, operation, changed.failure)
}
