import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { openAddressed } from '#functions/platform/open-addressed.ts'
import type { Failure } from '#shared/failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok, type Result } from '#shared/result.ts'
import type { Share } from '#shared/sharing/share.ts'

export interface OpenedShare {
  readonly person: Person
  readonly share: Share
  readonly referral: Referral
  readonly partnership: Partnership
  /** The chosen parts, and nothing else of the record. */
  readonly items: readonly Item[]
}

/** Opens a share for somebody who reads for the post that it was sent to, as `openAddressed` does. */
export async function openMyShare(
  deps: Dependencies,
  caller: Caller,
  input: { readonly reference: string; readonly share: string },
  operation: string,
): Promise<Result<OpenedShare, Failure>> {
  const opened = await openAddressed<Share>(deps, caller, input.reference, {
    operation,
    action: 'share.open',
    entity: 'share',
    key: (reference) => keys.share(reference, input.share),
    contactOf: ({ to }) => ('contactId' in to ? to.contactId : undefined),
    cameAt: ({ at }) => at,
  })
  if (!opened.ok) return opened
  const { person, thing, referral, partnership, own } = opened.value
  return ok({ person, share: thing, referral, partnership, items: own })
}
