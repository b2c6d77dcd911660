import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { personIdOf } from '#functions/platform/dependencies.ts'
import { draftIn, givenIn, givenKey } from '#functions/platform/intelligence/drafts.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import type { Item } from '#functions/platform/items.ts'
import type { Key } from '#functions/platform/keys.ts'
import { openDesk, type Purpose } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { GivenNow, SubmissionDraft } from '#shared/intelligence/draft.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedDraft {
  readonly person: Person
  readonly draft?: SubmissionDraft
  /** What it became, where it was given a moment ago. */
  readonly given?: GivenNow
  /** The further items asked for, in their order. */
  readonly others: readonly (Item | undefined)[]
}

/**
 * Opens what the caller is giving. It stands under their own key, so that nobody finds that of another. One that was given,
 * discarded, or left for too long is not there.
 */
export async function openDraft(
  deps: Dependencies,
  caller: Caller,
  id: string,
  operation: string,
  others: readonly Key[] = [],
): Promise<Result<OpenedDraft, Failure>> {
  const purpose: Purpose = { operation, action: 'intelligence.give' }
  const person = personIdOf(caller)
  const [opened, [draftFound, givenFound, ...rest]] = await Promise.all([
    openDesk(deps, caller, purpose),
    getMany(deps, [intelligenceKeys.draft(person, id), givenKey(person, id), ...others]),
  ])
  if (!opened.ok) return opened
  const draft = draftIn(deps, draftFound)
  const given = givenIn(deps, givenFound, id)
  if (!draft && !given) return fail({ kind: 'not-found' })
  return ok({ person: opened.value, ...(draft && { draft }), ...(given && { given }), others: rest })
}

/** Somebody, or the same person on another page, changed it in the meantime. */
export const draftChanged: Failure = {
  kind: 'conflict',
  detail:
    'This was changed on another page since you opened it. What you typed is below; look at what is saved before you save again.',
}

/** It was given on another page. */
export const draftGiven: Failure = {
  kind: 'conflict',
  detail: 'This was given already. To add to it, share it as new information.',
}
