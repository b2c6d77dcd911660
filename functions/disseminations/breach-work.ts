import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { breachItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import type { Failure } from '#shared/failure.ts'
import { type Breach, MOST_DECISIONS, MOST_NOTES } from '#shared/intelligence/breach.ts'
import type { PersonRef } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { breachObject } from './breach-object.ts'
import { openBreach } from './breach-open.ts'

type Operations = typeof deliveryOperations
type Plan<Input> = (breach: Breach, input: Input, by: PersonRef, at: string) => Partial<Breach> | Failure

/** What whoever comes second is told. */
const conflict = (now: Breach | undefined): Failure => {
  const last = now && [...now.notes, ...(now.decision ? [now.decision] : [])].toSorted(byTime).at(-1)
  return {
    kind: 'conflict',
    detail: `${last ? `${last.by.name} has worked on this breach` : 'This breach has changed'} since you opened the page. Nothing of yours was saved over it. Look at it again before you go on.`,
  }
}
const byTime = (a: { readonly at: string }, b: { readonly at: string }) => a.at.localeCompare(b.at)

/** A use case that changes one breach, over the version that was read. */
const changeBreach =
  <Input extends { readonly breach: string; readonly version: number }>(
    operation: string,
    plan: Plan<Input>,
  ) =>
  async (deps: Dependencies, caller: Caller, input: Input) => {
    const opened = await openBreach(deps, caller, input.breach, { operation, action: 'breach.work' })
    if (!opened.ok) return opened
    const { person, breach } = opened.value
    const object = breachObject(breach.id)
    const refuse = async (failure: Failure) => {
      await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
      return fail(failure)
    }
    if (input.version !== breach.version) return refuse(conflict(breach))
    const planned = plan(breach, input, refOf(person), deps.clock().toISOString())
    if ('kind' in planned) return refuse(planned)
    const next = { ...breach, ...planned, version: breach.version + 1 }
    const written = await commit(
      deps,
      [{ put: breachItem(next), when: hasVersion(breach.version) }],
      auditEntry(deps, caller, person, { operation, kind: 'change', object }),
    )
    if (written.ok) return ok({ version: next.version })
    return refuse(conflict(written.failure.current?.data as Breach | undefined))
  }

const invalid = (field: string, message: string): Failure => ({
  kind: 'invalid',
  errors: [{ field, message }],
})

/** Adds to what was done about a breach. */
export const noteBreach: UseCase<Operations['noteBreach']> = changeBreach(
  'noteBreach',
  ({ notes }, { words }: { words: string; breach: string; version: number }, by, at) =>
    notes.length < MOST_NOTES
      ? { notes: [...notes, { words, by, at }] }
      : invalid('words', 'This breach holds as many notes as it can. Keep what follows elsewhere.'),
)

/** Records whether the Information Commissioner was told, and why. What was decided before is kept. */
export const decideBreach: UseCase<Operations['decideBreach']> = changeBreach(
  'decideBreach',
  (breach, input: Parameters<UseCase<Operations['decideBreach']>>[2], by, at) => {
    const { tell, reason, reference, peopleTold } = input
    if (tell === 'reported' && !reference) return invalid('reference', 'Enter the Commissioner’s reference')
    const { decision, earlier = [] } = breach
    if (earlier.length + 1 >= MOST_DECISIONS)
      return invalid('tell', 'It was decided too often. Add a note instead.')
    return {
      decision: {
        tell,
        reason,
        ...(tell === 'reported' && { reference }),
        peopleTold,
        by,
        at,
      },
      ...(decision && { earlier: [...earlier, decision] }),
    }
  },
)
