import { refused } from '#functions/platform/change-use-case.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { StoredRequest } from '#functions/platform/information-item.ts'
import { type Key, keys } from '#functions/platform/keys.ts'
import { type OpenedReferral, openReferral } from '#functions/platform/open.ts'
import type { Failure } from '#shared/failure.ts'
import { partnershipOf } from '#shared/identifiers/reference.ts'
import { ok, type Result } from '#shared/result.ts'
import { notTheHolder } from './refuse-unless-holder.ts'
import { answeredMeanwhile } from './who-was-first.ts'

export interface OpenedAsked extends OpenedReferral {
  readonly request: StoredRequest
  /** Refuses with a reason, which stands in the trail. */
  readonly refuse: (failure: Failure) => Promise<{ ok: false; failure: Failure }>
}

interface Input {
  readonly reference: string
  readonly information: string
  readonly version: number
}

/**
 * Opens one request for the MASH worker who holds the referral, or a manager, to change it.
 *
 * @param more what else is read in the same round trip, by the code of the partnership: `others` without the request
 */
export async function openAsked(
  deps: Dependencies,
  caller: Caller,
  { reference, information, version }: Input,
  operation: string,
  more: (partnership: string) => readonly Key[] = () => [],
): Promise<Result<OpenedAsked, Failure>> {
  const purpose = { operation, action: 'partners.ask' } as const
  const opened = await openReferral(deps, caller, reference, purpose, (checked) => [
    keys.information(checked, information),
    ...more(partnershipOf(checked)),
  ])
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const [item, ...others] = opened.value.others
  if (item?.entity !== 'information') return refuse({ kind: 'not-found' })
  const request = item.data as StoredRequest
  if (request.version !== version) return refuse(answeredMeanwhile(request))
  const obstacle = notTheHolder(opened.value)
  if (obstacle) return refuse(obstacle)
  return ok({ ...opened.value, others, request, refuse })
}
