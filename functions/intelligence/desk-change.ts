import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceObject, type OpenedItem, openItem } from '#functions/platform/intelligence/open-item.ts'
import { intelligenceItem } from '#functions/platform/intelligence/stored.ts'
import { type MailOut, mailItem, newMail } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type ItemMove, itemStates, mayMove } from '#shared/intelligence/states.ts'
import { fail, ok, type Result } from '#shared/result.ts'

/** What an officer's change of an item comes to. */
export interface DeskChange {
  readonly next: Partial<IntelligenceItem>
  readonly writes?: readonly Write[]
  readonly mails?: readonly MailOut[]
  readonly alsoInTrail?: readonly AuditEntry[]
}

type Plan<Input, Beside> = (
  opened: OpenedItem,
  input: Input,
  at: string,
  deps: Dependencies,
  beside: Beside,
) => DeskChange | { readonly refuse: Failure }

/** Stops a plan: with a field that is wrong, or with what stands in the way. */
export const refuse = (failure: Failure): { readonly refuse: Failure } => ({ refuse: failure })
export const refuseField = (field: string, message: string) =>
  refuse({ kind: 'invalid', errors: [{ field, message }] })

/** Who came first, and how the item stands now. */
export function itemConflict(item: IntelligenceItem | undefined): Failure {
  const { changed, state } = item ?? {}
  const who = changed ? `${changed.by.name} changed this item on ${formatDateTime(changed.at)}.` : ''
  const now = state ? `It is now: ${itemStates[state].toLowerCase()}.` : ''
  const words = [who || 'This item has changed since you opened it.', now]
  return {
    kind: 'conflict',
    detail: `${words.filter(Boolean).join(' ')} Nothing of yours was saved over it. Look at the item again before you go on.`,
  }
}

/**
 * A use case that changes one item: opens it, refuses what was decided on a stale page or is not possible in its state, and writes
 * the change with its trail and its mail in one transaction.
 *
 * @param readBeside what the plan needs besides, read at the same time
 */
export function changeItemUseCase<
  Input extends { readonly item: string; readonly version: number },
  Beside = undefined,
>(
  operation: string,
  move: ItemMove | ((input: Input) => ItemMove) | undefined,
  plan: Plan<Input, Beside>,
  ...[readBeside]: Beside extends undefined ? [] : [(deps: Dependencies, input: Input) => Promise<Beside>]
) {
  return async (deps: Dependencies, caller: Caller, input: Input) => {
    const [opened, beside] = await Promise.all([
      openItem(deps, caller, input.item, { operation, action: 'intelligence.work' }),
      readBeside?.(deps, input),
    ])
    if (!opened.ok) return opened
    const { item } = opened.value
    const wanted = typeof move === 'function' ? move(input) : move
    const isStale = input.version !== item.version || (wanted && !mayMove(item.state, wanted))
    if (isStale) return refused(deps, caller, opened.value, operation, itemConflict(item))
    const planned = plan(opened.value, input, deps.clock().toISOString(), deps, beside as Beside)
    return 'refuse' in planned
      ? refused(deps, caller, opened.value, operation, planned.refuse)
      : changeOpened(deps, caller, opened.value, operation, planned)
  }
}

/** A refusal stands in the trail as well. */
export async function refused(
  deps: Dependencies,
  caller: Caller,
  { person, item }: Pick<OpenedItem, 'person' | 'item'>,
  operation: string,
  failure: Failure,
): Promise<{ ok: false; failure: Failure }> {
  const object = intelligenceObject(item.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
  return fail(failure)
}

/** Writes a change of an opened item with its trail and its mail. */
export async function changeOpened(
  deps: Dependencies,
  caller: Caller,
  opened: OpenedItem,
  operation: string,
  { next, writes = [], mails = [], alsoInTrail = [] }: DeskChange,
): Promise<Result<Pick<IntelligenceItem, 'version' | 'state'>, Failure>> {
  const { person, item } = opened
  const { reference, partnership } = item
  const at = deps.clock().toISOString()
  const state = next.state ?? item.state
  const head: IntelligenceItem = {
    ...item,
    ...next,
    version: item.version + 1,
    since: state === item.state ? item.since : at,
    changed: { by: refOf(person), at },
  }
  const cause = { event: `${reference} ${head.version}`, at }
  const written = await commit(
    deps,
    [
      { put: intelligenceItem(head), when: hasVersion(item.version) },
      ...writes,
      ...mails.map(
        (mail): Write => ({
          put: mailItem(newMail(cause, { ...mail, reference, partnership })),
          when: isNew,
        }),
      ),
    ],
    [
      auditEntry(deps, caller, person, { operation, kind: 'change', object: intelligenceObject(reference) }),
      ...alsoInTrail,
    ],
  )
  if (written.ok) return ok({ version: head.version, state })
  const { index, current } = written.failure
  const now = index === 0 ? (current?.data as IntelligenceItem | undefined) : undefined
  return refused(deps, caller, opened, operation, itemConflict(now))
}
