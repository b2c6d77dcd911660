import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import { betweenMark, thingMark } from '#functions/platform/intelligence/thing-marks.ts'
import { refOf } from '#functions/platform/open.ts'
import { findItem, getMany, queryLast } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { Failure } from '#shared/failure.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { thingsInItem } from '#shared/intelligence/mentions-in-item.ts'
import {
  type AskedOn,
  MOST_ASKED,
  mayBePointedTo,
  type Pointed,
  type PointedTo,
} from '#shared/intelligence/pointer.ts'
import { fail, ok } from '#shared/result.ts'
import { listAgreedCodes } from './agreed.ts'
import { whyNotAskable } from './pointers-of.ts'

const operation = 'askPartnerships'
/** As many of the other's items as are looked at: one that may be pointed to is enough. */
const MOST_OF_ONE = 20

/**
 * Asks whether a partnership with which an agreement runs has an item about the very same thing. What comes of it is which
 * partnership to ring; on its side stands that somebody was pointed to it, when and by whom, and not about what. What was asked, and
 * why, is kept also where none knew of it; and nobody asks more often in a day than anybody needs to.
 */
export const askPartnerships: UseCase<(typeof connectionOperations)['askPartnerships']> = async (
  deps,
  caller,
  { item: typed, thing: mark, reason },
) => {
  const opened = await openItem(deps, caller, typed, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const { person, item } = opened.value
  const { partnership: code, reference } = item
  const entry = (kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: intelligenceObject(reference) })
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, entry('refused'))
    return fail(failure)
  }
  const thing = thingsInItem(item).find((one) => thingMark(deps, code, one) === mark)
  if (!thing?.key)
    return refuse({
      kind: 'invalid',
      errors: [{ field: 'thing', message: 'Select something of which the whole is known' }],
    })
  const at = deps.clock().toISOString()
  const today = londonClock(at).date
  const notAskable = whyNotAskable(deps, person, item, today)
  if (notAskable) return refuse({ kind: 'conflict', detail: notAskable })
  const ofDay = intelligenceKeys.asked(code, person.id, today)
  const [agreed, before] = await Promise.all([listAgreedCodes(deps, code), findItem<AskedOn>(deps, ofDay)])
  const { version, asked } = before?.data ?? { version: 0, asked: [] }
  if (asked.length >= MOST_ASKED) return refuse(askedEnough)
  const between = betweenMark(deps, thing.key)
  const known = (await Promise.all(agreed.map((other) => findKnown(deps, other, between, today)))).flat()
  const by = refOf(person)
  const found = known.length > 0
  const next: AskedOn = {
    version: version + 1,
    asked: [...asked, { item: reference, thing: mark, reason, at, found }],
  }
  const writes = known.flatMap((other): Write[] => {
    const pointed: Pointed = { partnership: other, thing: mark, reason, by, at }
    const told: PointedTo = { id: deps.newId(), from: code, at }
    return [
      { put: { ...intelligenceKeys.pointed(reference, mark, other), entity: 'pointed', data: pointed } },
      { put: { ...intelligenceKeys.pointedTo(other, at, told.id), entity: 'pointed-to', data: told } },
    ]
  })
  const theirs = known.map((other): AuditEntry => {
    const own = entry('change')
    const actor = { id: code, name: 'Somebody of another partnership', post: '', agency: '' }
    return { ...own, partnership: other, object: 'pointers to us', actor }
  })
  const written = await commit(
    deps,
    [
      { put: { ...ofDay, entity: 'pointers-asked', data: next }, when: before ? hasVersion(version) : isNew },
      ...writes,
    ],
    [entry('change'), ...theirs],
  )
  return written.ok ? ok({ found }) : refuse(askedAtOnce)
}

const askedEnough: Failure = {
  kind: 'conflict',
  detail: `You have asked other partnerships ${MOST_ASKED} times today. Ring their desk, or go on tomorrow.`,
}

const askedAtOnce: Failure = {
  kind: 'conflict',
  detail: 'You asked something else in the same moment. Nobody was asked about this. Ask again.',
}

/** The code of a partnership, where an item of it is about the very same thing and its handling lets others be pointed to it. */
async function findKnown(
  deps: Dependencies,
  code: string,
  mark: string,
  today: CalendarDate,
): Promise<string[]> {
  const pointers = await queryLast<{ reference: string }>(
    deps,
    intelligenceKeys.between(code, mark, '').pk,
    MOST_OF_ONE,
  )
  if (pointers.length === 0) return []
  const heads = await getMany(
    deps,
    pointers.map(({ data }) => intelligenceKeys.item(data.reference)),
  )
  return heads.some((head) => head && mayBePointedTo(head.data as IntelligenceItem, today)) ? [code] : []
}
