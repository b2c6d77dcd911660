import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { changeUseCase, refuse } from '#functions/platform/change-use-case.ts'
import { keys } from '#functions/platform/keys.ts'
import { type OpenedReferral, openReferral, referralObject, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { managementOperations } from '#shared/api/management.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'
import { ok } from '#shared/result.ts'
import { couldHave, findMashPeople, workloadsOf } from './workers.ts'

type Operations = typeof managementOperations

/** The states in which somebody other than now can have a referral. */
const ownedStates: readonly State[] = ['in-triage', 'returned', 'awaiting-agreement', 'reconsideration']
const isOpen = ({ state }: Pick<Referral, 'state'>): boolean => state === 'new' || ownedStates.includes(state)

/** Who could have a referral, and how much each of them has. */
export const readAllocation: UseCase<Operations['readAllocation']> = async (deps, caller, input) => {
  const operation = 'readAllocation'
  const opened = await openReferral(deps, caller, input.reference, { operation, action: 'mash.reassign' })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const { reference, version, state, owner } = referral
  const [people] = await Promise.all([
    findMashPeople(deps, referral.partnership),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(reference) }),
    ),
  ])
  const able = people.filter((one) => one.id !== owner?.id && couldHave(one, referral))
  return ok({
    reference,
    version,
    state,
    ...(owner ? { owner } : {}),
    open: isOpen(referral),
    workers: await workloadsOf(deps, able),
  })
}

const wrong = (field: string, message: string): Failure => ({ kind: 'invalid', errors: [{ field, message }] })

/** Why it cannot go to somebody. */
function whyNot(
  { referral }: OpenedReferral,
  to: Person | undefined,
  reason: string | undefined,
): Failure | undefined {
  const { owner, partnership } = referral
  if (!isOpen(referral))
    return { kind: 'conflict', detail: 'This referral cannot be given to anybody as it is now.' }
  if (!to || to.partnership !== partnership) return wrong('to', 'Select who should have it')
  if (to.id === owner?.id) return wrong('to', `${to.name} has it already. Select somebody else`)
  if (!couldHave(to, referral))
    return wrong('to', `${to.name} cannot work on this referral. Select somebody else`)
  if (owner && !reason) return wrong('reason', `Say why it goes from ${owner.name} to ${to.name}`)
  return undefined
}

/**
 * Gives a referral to a worker, whoever has it: with a reason where somebody does. Both of them are told. One that somebody
 * takes at the same moment stays with them, and the manager learns who it is.
 */
export const allocateReferral = changeUseCase<InputOf<Operations['allocateReferral']>>(
  'allocateReferral',
  'mash.reassign',
  (opened, { reason }) => {
    const { person, referral, others } = opened
    const to = others[0]?.data as Person | undefined
    const failure = whyNot(opened, to, reason)
    if (failure) return refuse(failure)
    const next = refOf(to as Person)
    const { owner, reference } = referral
    const isNew = referral.state === 'new'
    const mail = (kind: 'allocated' | 'taken-from-you', one: PersonRef | undefined) =>
      one && one.id !== person.id ? [{ kind, to: { person: one.id }, path: pages.mash(reference) }] : []
    return {
      ...(isNew ? { transition: 'allocate' as const } : {}),
      next: { owner: next },
      history: {
        kind: isNew ? 'allocate' : 'reassign',
        text: [`To ${next.name}.`, reason].filter(Boolean).join(' '),
      },
      mails: [...mail('allocated', next), ...mail('taken-from-you', owner)],
    }
  },
  (_, { to }) => (to ? [keys.person(to)] : []),
)
