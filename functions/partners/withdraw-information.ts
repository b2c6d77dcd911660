import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { hasVersion } from '#functions/platform/commit.ts'
import { informationItem, type StoredRequest } from '#functions/platform/information-item.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import { askedWithout } from '#shared/partners/open-requests.ts'
import { ok } from '#shared/result.ts'
import { openAsked } from './open-asked.ts'
import { answeredMeanwhile } from './who-was-first.ts'

const operation = 'withdrawInformation'

/** Asks an agency no longer. It is told; what it had typed is nobody's but its own. */
export const withdrawInformation: UseCase<(typeof partnerOperations)['withdrawInformation']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openAsked(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, referral, request, refuse } = opened.value
  if (request.state !== 'asked') return refuse(answeredMeanwhile(request))
  const at = deps.clock().toISOString()
  const { next: _, ...before } = request
  const next: StoredRequest = {
    ...before,
    state: 'withdrawn',
    version: input.version + 1,
    withdrawn: { by: refOf(person), at, reason: input.reason },
  }
  const { reference, id, contactId, post, organisation } = request
  const changed = await changeReferral(
    deps,
    caller,
    opened.value,
    {
      operation,
      next: { asked: askedWithout(referral.asked, id) },
      history: { kind: 'information-withdrawn', text: `${post}, ${organisation}: ${input.reason}` },
      mails: [
        { kind: 'information-withdrawn', to: { contact: contactId }, path: pages.partner(reference, id) },
      ],
      writes: [{ put: informationItem(next), when: hasVersion(input.version) }],
    },
    ({ current }) =>
      current?.entity === 'information' ? answeredMeanwhile(current.data as StoredRequest) : undefined,
  )
  return changed.ok ? ok({ version: next.version }) : refuse(changed.failure)
}
