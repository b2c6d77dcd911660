import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import type { managementOperations } from '#shared/api/management.ts'
import type { Failure } from '#shared/failure.ts'
import { fateOf, type HandOver } from '#shared/management/hand-over.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { worksAtMash } from '#shared/people/works-at-mash.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { findHandOver, handOverItem, headsByReference } from './hand-over-items.ts'
import { giveAllBack } from './move-referrals.ts'

type Operations = typeof managementOperations

interface Opened {
  readonly manager: Person
  readonly handOver: HandOver
  readonly heads: ReadonlyMap<string, Referral>
  /** Who had it can have it back. */
  readonly isBack: boolean
}

async function openHandOver(
  deps: Dependencies,
  caller: Caller,
  id: string,
  operation: string,
): Promise<Result<Opened, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.hand-over' })
  if (!opened.ok) return opened
  const manager = opened.value
  const handOver = await findHandOver(deps, manager.partnership, id)
  if (!handOver) return fail({ kind: 'not-found' })
  const [heads, [person]] = await Promise.all([
    headsByReference(
      deps,
      handOver.moves.map(({ reference }) => reference),
    ),
    getMany(deps, [keys.person(handOver.from.id)]),
  ])
  return ok({ manager, handOver, heads, isBack: person ? worksAtMash(person.data as Person) : false })
}

const fatesOf = ({ handOver, heads }: Opened) =>
  handOver.moves.map((move) => ({ ...move, fate: fateOf(handOver, move, heads.get(move.reference)) }))

/** What of a hand-over moved, and what had changed meanwhile. */
export const readHandOver: UseCase<Operations['readHandOver']> = async (deps, caller, input) => {
  const operation = 'readHandOver'
  const opened = await openHandOver(deps, caller, input.handOver, operation)
  if (!opened.ok) return opened
  const { manager, handOver, isBack } = opened.value
  const object = `person ${handOver.from.id}`
  await writeAudit(deps, auditEntry(deps, caller, manager, { operation, kind: 'read', object }))
  const moves = fatesOf(opened.value)
  return ok({ handOver, moves, canGiveBack: isBack && moves.some(({ fate }) => fate === 'moved') })
}

/** Gives back what nobody has gone on with. Asked for again, it goes on where it ended. */
export const giveBack: UseCase<Operations['giveBack']> = async (deps, caller, input) => {
  const operation = 'giveBack'
  const opened = await openHandOver(deps, caller, input.handOver, operation)
  if (!opened.ok) return opened
  const { manager, handOver, heads, isBack } = opened.value
  if (!isBack)
    return fail({ kind: 'conflict', detail: `${handOver.from.name} does not work at the MASH now.` })
  const moved = fatesOf(opened.value)
    .filter(({ fate }) => fate === 'moved')
    .map((move) => ({ ...move, referral: heads.get(move.reference) as Referral }))
  const partnership = await findItem<Partnership>(deps, keys.partnership(manager.partnership))
  const mover = { manager, partnership: partnership?.data as Partnership, operation }
  const at = deps.clock().toISOString()
  await commit(
    deps,
    [{ put: handOverItem({ ...handOver, givenBack: { by: refOf(manager), at } }) }],
    auditEntry(deps, caller, manager, { operation, kind: 'change', object: `person ${handOver.from.id}` }),
  )
  await giveAllBack(deps, caller, mover, handOver, moved)
  return ok({ handOver: handOver.id })
}
