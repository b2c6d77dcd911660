import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { breachItem, disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { type Mail, mailItem } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { unchanged } from '#functions/platform/sending/settle-mail.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import { type Breach, breachDueAt } from '#shared/intelligence/breach.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { mailFailures } from '#shared/mail/mail-failure.ts'
import { ok } from '#shared/result.ts'
import { breachObject } from './breach-object.ts'
import { breachNotice, recallNotice } from './recall-mails.ts'
import { deliveryConflict, openDelivery, refuseDelivery } from './ring-open.ts'

const operation = 'recallDelivery'

/** The mail that tells of it may just be sent: then it is looked at once more. */
const TRIES = 3

/**
 * Takes back what went to the wrong post: it closes in the same moment, its mail is stopped if it is not out yet, the post is told
 * what to do, and a breach is opened.
 */
export const recallDelivery: UseCase<(typeof deliveryOperations)['recallDelivery']> = async (
  deps,
  caller,
  input,
) => {
  for (let attempt = 1; ; attempt++) {
    const opened = await openDelivery(deps, caller, input, { operation, action: 'intelligence.work' })
    if (!opened.ok) return opened
    const { person, told, mail, partnership } = opened.value
    const refuse = (now: Dissemination | undefined) =>
      refuseDelivery(deps, caller, opened.value, operation, deliveryConflict(now, mail))
    const { recalled } = told
    // Whoever pressed twice, or got no answer, is told what came of it.
    if (recalled?.by.id === person.id && recalled.because === input.because)
      return ok({ breach: recalled.breach })
    if (input.version !== told.version || recalled) return refuse(told)

    const at = deps.clock().toISOString()
    const by = refOf(person)
    const breach: Breach = {
      ...knownOf(told, at),
      id: deps.newId(),
      partnership: told.partnership,
      version: 1,
      item: told.item,
      dissemination: told.id,
      by,
      because: input.because,
      notes: [],
    }
    const next: Dissemination = {
      ...told,
      recalled: { by, at, because: input.because, breach: breach.id },
      nextAt: undefined,
      version: told.version + 1,
    }
    const entry = { operation, kind: 'change' } as const
    const written = await commit(
      deps,
      [
        { put: disseminationItem(next), when: hasVersion(told.version) },
        { put: breachItem(breach), when: isNew },
        { put: mailItem(recallNotice(told, at)), when: isNew },
        { put: mailItem(breachNotice(partnership, breach, at)), when: isNew },
        ...stopped(mail, at),
      ],
      [
        auditEntry(deps, caller, person, { ...entry, object: intelligenceObject(told.item) }),
        auditEntry(deps, caller, person, { ...entry, object: breachObject(breach.id) }),
      ],
    )
    if (written.ok) return ok({ breach: breach.id })
    const { index, current } = written.failure
    if (index === 0 || attempt === TRIES) return refuse(current?.data as Dissemination | undefined)
  }
}

/** A mail that is not out yet stays in. */
const stopped = (mail: Mail | undefined, at: string): Write[] =>
  mail?.state === 'waiting'
    ? [
        {
          put: mailItem({
            ...mail,
            state: 'failed',
            since: at,
            failure: 'closed',
            because: mailFailures.closed,
          }),
          when: unchanged(mail),
        },
      ]
    : []

/** The clock runs from when somebody said that it is not for them, where that was before the recall. */
function knownOf(told: Dissemination, at: string): Pick<Breach, 'knownAt' | 'dueAt' | 'opened' | 'readBy'> {
  const { misdirected, ring, openedAt, openedBy } = told
  const wrong = ring?.rung?.outcome === 'wrong-post' ? ring.rung.at : at
  const knownAt = [misdirected?.at ?? at, wrong, at].toSorted()[0] as string
  return {
    knownAt,
    dueAt: breachDueAt(knownAt),
    opened: openedAt !== undefined,
    ...(openedAt && openedBy && { readBy: { ...openedBy, at: openedAt } }),
  }
}
