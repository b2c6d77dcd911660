import type { UseCase } from '#functions/platform/api-function.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { hasVersion } from '#functions/platform/commit.ts'
import { informationItem, type StoredRequest } from '#functions/platform/information-item.ts'
import { keys } from '#functions/platform/keys.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { partnerOperations } from '#shared/api/partners.ts'
import type { Failure } from '#shared/failure.ts'
import { MOST_LEAVES } from '#shared/partners/limits.ts'
import { mayPassOn, type Recipient } from '#shared/partners/may-pass-on.ts'
import { recipientNames } from '#shared/partners/recipient-names.ts'
import type { Leave } from '#shared/partners/request.ts'
import type { Contact } from '#shared/people/contact.ts'
import { ok } from '#shared/result.ts'
import { openAsked } from './open-asked.ts'
import { answeredMeanwhile } from './who-was-first.ts'

const operation = 'askLeave'

const invalid = (field: string, message: string): Failure => ({
  kind: 'invalid',
  errors: [{ field, message }],
})

/** Asks the agency that owns an answer whether it may be passed on: to whom, and why. */
export const askLeave: UseCase<(typeof partnerOperations)['askLeave']> = async (deps, caller, input) => {
  const opened = await openAsked(deps, caller, input, operation, (partnership) =>
    input.to === 'agency' && input.contact ? [keys.contact(partnership, input.contact)] : [],
  )
  if (!opened.ok) return opened
  const { person, request, refuse, others } = opened.value
  const { reference, id, contactId, post, organisation } = request
  if (request.state !== 'answered' && request.state !== 'nothing-known')
    return refuse({ kind: 'conflict', detail: 'There is no answer of theirs that could be passed on.' })
  if (input.to === 'agency' && !input.contact) return refuse(invalid('contact', 'Select the agency'))
  if (input.to === 'elsewhere' && !input.toWhom)
    return refuse(invalid('toWhom', 'Enter to whom you would pass it on'))
  const contact = others[0]?.data as Contact | undefined
  if (input.to === 'agency' && !contact?.active)
    return refuse(invalid('contact', 'Select an agency that is in the directory'))
  const to: Recipient =
    input.to === 'agency' ? { kind: 'agency', contactId: input.contact ?? '' } : { kind: input.to }
  const toWhom = contact
    ? `${contact.post}, ${contact.organisation}`
    : input.toWhom || recipientNames[to.kind]
  if (mayPassOn(request, to))
    return refuse({ kind: 'conflict', detail: `Their answer may be passed on to ${toWhom} already.` })
  if (request.leaves.length >= MOST_LEAVES)
    return refuse(invalid('why', `You have asked ${MOST_LEAVES} times. Ring them instead`))
  const leave: Leave = {
    id: deps.newId(),
    to,
    toWhom,
    why: input.why,
    askedBy: refOf(person),
    askedAt: deps.clock().toISOString(),
    state: 'asked',
  }
  const next: StoredRequest = {
    ...request,
    leaves: [...request.leaves, leave],
    version: input.version + 1,
  }
  const changed = await changeReferral(
    deps,
    caller,
    opened.value,
    {
      operation,
      next: {},
      history: {
        kind: 'information-leave-asked',
        text: `${post}, ${organisation}. To pass it on to: ${toWhom}. ${input.why}`,
      },
      mails: [
        { kind: 'information-leave-asked', to: { contact: contactId }, path: pages.partner(reference, id) },
      ],
      writes: [{ put: informationItem(next), when: hasVersion(input.version) }],
    },
    ({ current }) =>
      current?.entity === 'information' ? answeredMeanwhile(current.data as StoredRequest) : undefined,
  )
  return changed.ok ? ok({ version: next.version }) : refuse(changed.failure)
}
