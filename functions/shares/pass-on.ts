import type { UseCase } from '#functions/platform/api-function.ts'
import { type Change, changeReferral, refuseStale } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { isNew } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { openWholeReferral, refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { findItem } from '#functions/platform/read.ts'
import { copyItems, shareItem } from '#functions/platform/share-items.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import type { Failure } from '#shared/failure.ts'
import { type Partnership, usualOpening } from '#shared/partnership/partnership.ts'
import { ok } from '#shared/result.ts'
import { checkShare } from '#shared/sharing/check-share.ts'
import { chooseParts } from '#shared/sharing/choose-parts.ts'
import type { Share } from '#shared/sharing/share.ts'
import { addLimit } from '#shared/time/limit.ts'
import { canReceive } from './recipients-among.ts'
import { transferTo } from './transfer-to.ts'
import { whatCanBeShared } from './what-can-be-shared.ts'
import { whyNotNow } from './why-not-now.ts'

type Operation = (typeof shareOperations)['passOn']
const operation = 'passOn'

const invalid = (message: string): Failure => ({ kind: 'invalid', errors: [{ field: 'to', message }] })

/**
 * Passes on what was chosen of a referral: to a post of the directory, which opens it and answers, or to the front door of
 * another partnership, where it becomes a referral of its own. Pressed twice, it is passed on once.
 */
export const passOn: UseCase<Operation> = async (deps, caller, input) => {
  const id = fingerprint(`${caller.issuer} ${caller.subject} ${input.requestId}`)
  const [opened, elsewhere] = await Promise.all([
    openWholeReferral(deps, caller, input.reference, { operation, action: 'mash.triage' }),
    input.kind === 'front-door' ? findItem<Partnership>(deps, keys.partnership(input.to)) : undefined,
  ])
  if (!opened.ok) return opened
  const refuse = (failure: Failure) => refused(deps, caller, opened.value, operation, failure)
  const { person, referral, partnership, items, contacts } = opened.value
  if (items.some(({ sk }) => sk === keys.share(referral.reference, id).sk)) return ok({ id })
  const stale = refuseStale(referral, input.version, person)
  if (stale) return refuse(stale.failure)
  const notNow = whyNotNow(opened.value)
  if (notNow) return refuse({ kind: 'forbidden', because: notNow })

  const can = whatCanBeShared(opened.value, input.kind, input.to)
  const errors = checkShare(input, referral, can.groups)
  if (errors.length > 0) return refuse({ kind: 'invalid', errors })
  const at = deps.clock().toISOString()
  const titles = can.groups.flatMap(({ parts }) => parts)
  const copy = chooseParts(referral, can.documents, input.parts, can.contributions)
  const basis: Omit<Share, 'to' | 'state'> = {
    id,
    reference: referral.reference,
    partnership: partnership.code,
    purpose: input.purpose,
    gateway: input.gateway,
    parts: titles.filter(({ id: part }) => input.parts.includes(part)),
    ...(input.agreed
      ? { agreement: { given: input.agreed, by: input.agreedBy, when: input.agreedWhen } }
      : {}),
    by: refOf(person),
    from: `MASH of ${partnership.name}`,
    at,
    version: 1,
  }

  const to = input.kind
  let sent: { readonly share: Share } & Pick<Change, 'mails' | 'writes' | 'alsoInTrail'>
  if (to === 'front-door') {
    if (!elsewhere || elsewhere.data.code === partnership.code)
      return refuse(invalid('Select the partnership to which you pass it on'))
    if (referral.restriction)
      return refuse(
        invalid('This record is restricted. Ring the other front door, and write down what you agreed'),
      )
    sent = transferTo(deps, caller, opened.value, { basis, copy, receiving: elsewhere.data })
  } else {
    const contact = contacts.find((one) => one.id === input.to)
    if (!contact || !canReceive(contact, partnership))
      return refuse(invalid('Select to whom you pass it on: nobody reads what is sent to this post'))
    const within = partnership.outcomeOpenedWithin ?? usualOpening
    const share: Share = {
      ...basis,
      to: { kind: to, contactId: contact.id, name: `${contact.post}, ${contact.organisation}` },
      state: 'sent',
      chase: { at: addLimit(at, within, partnership.calendar), times: 0 },
    }
    sent = {
      share,
      mails: [
        { kind: 'share-received', to: { contact: contact.id }, path: pages.share(referral.reference, id) },
      ],
    }
  }
  const { share, mails = [], writes = [], alsoInTrail } = sent
  const changed = await changeReferral(deps, caller, opened.value, {
    operation,
    next: {},
    history: { kind: 'passed-on', text: share.to.name },
    mails: [
      ...mails,
      { kind: 'passed-on', to: { person: referral.author.id }, path: pages.assessment(referral.reference) },
    ],
    writes: [
      { put: shareItem(share), when: isNew },
      ...copyItems(referral.reference, id, copy).map((put) => ({ put })),
      ...writes,
    ],
    alsoInTrail,
  })
  if (changed.ok) return ok({ id })
  // Pressed twice at once: the other press may have done it.
  const made = await findItem<Share>(deps, keys.share(referral.reference, id))
  return made ? ok({ id }) : refuse(changed.failure)
}
