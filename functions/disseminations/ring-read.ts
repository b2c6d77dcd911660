import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { getMany } from '#functions/platform/read.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import { fateOf, type NoticeNow } from '#shared/intelligence/fate.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import { mustDo, whyNotAgain } from '#shared/intelligence/ring.ts'
import type { Person } from '#shared/people/person.ts'
import { ok } from '#shared/result.ts'
import { recallNotice } from './recall-mails.ts'
import { findMail, openDelivery } from './ring-open.ts'
import { namedPost, otherWaysTo } from './ring-other-ways.ts'

const operation = 'readDelivery'

/** What became of what one recipient was given, and how to reach them. */
export const readDelivery: UseCase<(typeof deliveryOperations)['readDelivery']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDelivery(deps, caller, input, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, item, told, mail, contact, release, stored } = opened.value
  const object = intelligenceObject(item.reference)
  const [found] = await Promise.all([
    getMany(deps, readersOf(contact).slice(0, MOST_READERS).map(keys.person)),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const people = new Map(found.flatMap((one) => (one ? [[(one.data as Person).id, one.data as Person]] : [])))
  const recallMail = told.recalled && findMail(stored, recallNotice(told, told.recalled.at).id)
  return ok({
    ...told,
    ...namedPost(contact),
    mail: mail && noticeNow(mail),
    fate: fateOf(told, mail),
    must: mustDo(told),
    others: otherWaysTo(deps, contact, item, people),
    tell: release && {
      text: release.text,
      details: release.details,
      conditions: item.grading?.conditions,
      grading: item.grading && gradesOf(item.grading),
    },
    notAgain: whyNotAgain(told, mail),
    recallMail: recallMail && noticeNow(recallMail),
  })
}

const gradesOf = ({ source, information, suspectedFalse }: Grading) => ({
  source,
  information,
  suspectedFalse,
})

/** As many as one request reads. */
const MOST_READERS = 100

const noticeNow = ({ state, since, failure, because, delayedAt }: Mail): NoticeNow => ({
  state,
  since,
  failure,
  because,
  delayedAt,
})
