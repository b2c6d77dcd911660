import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { unchanged } from '#functions/platform/sending/settle-mail.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import type { Failure } from '#shared/failure.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { checkChosen } from '#shared/intelligence/recipient-choice.ts'
import { whyNotAgain } from '#shared/intelligence/ring.ts'
import { ok } from '#shared/result.ts'
import { givenWrites, newDissemination } from './new-dissemination.ts'
import { openRecipients } from './open-recipients.ts'
import { refuseItem } from './refuse-item.ts'
import { deliveryConflict, findMail } from './ring-open.ts'

const operation = 'deliverAgain'

/**
 * Gives it to the same post once more, for the same purpose and by the same right: a new dissemination in the place of the old one,
 * which leads to it. One of them at most is outstanding.
 */
export const deliverAgain: UseCase<(typeof deliveryOperations)['deliverAgain']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openRecipients(deps, caller, input.item, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, item, stored, release, grading, notNow, proposals } = opened.value
  const refuse = (failure: Failure) =>
    refuseItem(deps, caller, { person, reference: item.reference }, operation, failure)
  const told = stored.find(
    ({ entity, data }) => entity === 'dissemination' && (data as Dissemination).id === input.dissemination,
  )?.data as Dissemination | undefined
  if (!told) return refuse({ kind: 'not-found' })
  const mail = findMail(stored, told.mailId)
  if (input.version !== told.version) return refuse(deliveryConflict(told, mail))
  const conflict = (detail: string) => refuse({ kind: 'conflict', detail })
  const stop =
    whyNotAgain(told, mail) ?? notNow ?? checkChosen([{ contact: told.contactId }], proposals)[0]?.message
  if (stop || !release || !grading)
    return conflict(`It was not sent again. ${(stop ?? '').replace(/\.?$/, '.')}`)

  const at = deps.clock().toISOString()
  const id = fingerprint(`${told.id} again ${told.version}`)
  const { contactId: contact, purpose, gateway } = told
  const given = newDissemination(opened.value, {
    id,
    release,
    grading,
    contact,
    purpose,
    gateway,
    at,
    replaces: told.id,
  })
  const before: Dissemination = { ...told, replacedBy: id, nextAt: undefined, version: told.version + 1 }
  const written = await commit(
    deps,
    [
      { put: disseminationItem(before), when: hasVersion(told.version) },
      ...givenWrites(given),
      // Whoever excludes the post, or grades it otherwise, in the same moment comes first.
      { check: intelligenceKeys.item(item.reference), when: hasVersion(item.version) },
      ...stillSo(mail),
    ],
    auditEntry(deps, caller, person, {
      operation,
      kind: 'change',
      object: intelligenceObject(item.reference),
    }),
  )
  return written.ok ? ok({ id }) : refuse(deliveryConflict(undefined, mail))
}

/** What became of the first mail is as it was read: a late delivery makes a second one needless. */
const stillSo = (mail: Mail | undefined) =>
  mail ? [{ check: keys.mail(mail.reference, mail.id), when: unchanged(mail) }] : []
