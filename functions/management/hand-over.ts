import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, isNew } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { refOf } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { managementOperations } from '#shared/api/management.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { Failure } from '#shared/failure.ts'
import type { HandOver } from '#shared/management/hand-over.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { worksAtMash } from '#shared/people/works-at-mash.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { findHandOver, handOverItem, headsByReference } from './hand-over-items.ts'
import { moveAll } from './move-referrals.ts'
import { openPerson } from './open-person.ts'
import { planMoves, type Taker } from './plan-moves.ts'
import { findMashPeople, workloadsOf } from './workers.ts'

const operation = 'handOver'
type Input = InputOf<(typeof managementOperations)['handOver']>

const wrong = (field: string, message: string): { ok: false; failure: Failure } =>
  fail({ kind: 'invalid', errors: [{ field, message }] })

/** Those whom the manager chose to take it over: present, of the MASH, and not the person it comes from. */
async function takersOf(deps: Dependencies, from: Person, input: Input): Promise<Result<Taker[], Failure>> {
  if (input.way === 'queue') return ok([])
  const field = input.way === 'to-one' ? 'to' : 'among'
  const wanted = new Set(input.way === 'to-one' ? [input.to] : input.among)
  const people = (await findMashPeople(deps, from.partnership)).filter(
    (one) => worksAtMash(one) && one.id !== from.id && wanted.has(one.id),
  )
  if (people.length === 0)
    return wrong(field, field === 'to' ? 'Select who should have it' : 'Select who is there to take it')
  const loads = await workloadsOf(deps, people)
  return ok(people.map((person, index) => ({ person, held: loads[index]?.held ?? 0 })))
}

/**
 * Hands over what somebody has, as the manager saw it. First it is written down what is to move where; then each referral
 * moves by itself, so that one that has changed meanwhile stops none of the others. Asked for again, with the same request,
 * it goes on where it ended.
 */
export const handOver: UseCase<(typeof managementOperations)['handOver']> = async (deps, caller, input) => {
  const opened = await openPerson(deps, caller, input.person, operation)
  if (!opened.ok) return opened
  const { manager, from } = opened.value
  const shown = new Map(
    input.referrals.map((one): [string, number] => {
      const [reference = '', version] = one.split(' ')
      return [reference, Number(version)]
    }),
  )
  const [known, partnership, heads] = await Promise.all([
    findHandOver(deps, manager.partnership, input.requestId),
    findItem<Partnership>(deps, keys.partnership(manager.partnership)),
    headsByReference(deps, [...shown.keys()]),
  ])
  const mover = { manager, partnership: partnership?.data as Partnership, operation }
  if (known) {
    await moveAll(deps, caller, mover, known, heads)
    return ok({ handOver: known.id })
  }
  const takers = await takersOf(deps, from, input)
  if (!takers.ok) return takers
  const referrals = [...heads.values()].filter(({ reference, version }) => shown.get(reference) === version)
  const moves = planMoves(manager, from, input.way, { referrals, takers: takers.value })
  if (moves.length === 0)
    return wrong('way', 'None of it can go there. Choose another way, or look at what they have again')
  const planned: HandOver = {
    id: input.requestId,
    partnership: manager.partnership,
    from: refOf(from),
    by: refOf(manager),
    at: deps.clock().toISOString(),
    way: input.way,
    reason: input.reason,
    moves,
  }
  const written = await commit(
    deps,
    [{ put: handOverItem(planned), when: isNew }],
    auditEntry(deps, caller, manager, { operation, kind: 'change', object: `person ${from.id}` }),
  )
  // Pressed twice at once: the other press has planned it, and this one helps to carry it out.
  const plan = written.ok ? planned : (written.failure.current?.data as HandOver)
  await moveAll(deps, caller, mover, plan, heads)
  return ok({ handOver: plan.id })
}
