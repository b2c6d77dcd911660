import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { connectionItem, connectionKey, isFirst } from '#functions/platform/intelligence/connection-item.ts'
import { type NamedIn, reachOfNamed, readNamed } from '#functions/platform/intelligence/find-connected.ts'
import { openItem } from '#functions/platform/intelligence/open-item.ts'
import { thingMark } from '#functions/platform/intelligence/thing-marks.ts'
import { refOf, restrictedFailure } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import {
  type ConnectionJudgement,
  findThingPlace,
  matchesOf,
  type StoredConnection,
  type ThingPlace,
} from '#shared/intelligence/connection.ts'
import { checkIntelligenceReference, findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import { thingsInItem } from '#shared/intelligence/mentions-in-item.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { seenObject } from './shown.ts'

const operation = 'judgeConnection'

/** The other side, with what it names; the record that an item was raised in takes a second look. */
async function readOther(deps: Dependencies, { reference }: ThingPlace): Promise<NamedIn | undefined> {
  if (findIntelligence(reference) === undefined) return (await readNamed(deps, [], [{ reference }]))[0]
  const [plain] = await readNamed(deps, [{ reference }], [])
  const raisedIn = plain?.item?.raisedIn?.reference
  return raisedIn ? (await readNamed(deps, [{ reference, raisedIn }], []))[0] : plain
}

/**
 * Says something of two things, or takes it back. It stands under both items; nothing of it stands under a referral. An other side
 * that is kept from the caller, one that is not there and one that names nothing alike are answered the same.
 */
export const judgeConnection: UseCase<(typeof connectionOperations)['judgeConnection']> = async (
  deps,
  caller,
  { item: typed, thing, other: otherId, version, verdict, reason },
) => {
  const purpose = { operation, action: 'intelligence.connect' } as const
  const other = findThingPlace(otherId)
  const reference = checkIntelligenceReference(typed)
  const own: ThingPlace = { reference: reference.ok ? reference.value : '', mark: thing }
  const [first, second] = other && !isFirst(own, other) ? [other, own] : [own, other ?? own]
  const [opened, there, listed] = await Promise.all([
    openItem(deps, caller, typed, purpose),
    other && readOther(deps, other),
    findItem<StoredConnection>(deps, connectionKey(first, second)),
  ])
  if (!opened.ok) return opened
  const { person, partnership, item } = opened.value
  const here: NamedIn = { reference: item.reference, item, things: thingsInItem(item) }
  const entryOf = (side: NamedIn, kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: seenObject(side) })
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, entryOf(here, 'refused'))
    return fail(failure)
  }
  const reach = there ? reachOfNamed(deps, person, there) : 'none'
  if (!other || !there || reach === 'none' || own.reference === other.reference)
    return refuse(saidFirst(undefined))
  if (reach === 'pointer') return refuse(restrictedFailure(there.referral as Referral, partnership))
  const isPair = matchesOf(here.things, there.things).some(
    (match) =>
      thingMark(deps, item.partnership, match.own) === own.mark &&
      thingMark(deps, item.partnership, match.other) === other.mark,
  )
  const standing = listed?.data
  if (!isPair && !standing?.judgement) return refuse(saidFirst(undefined))
  if ((standing?.version ?? 0) !== version) return refuse(saidFirst(standing))
  if (verdict === 'undone' && (!standing?.judgement || standing.judgement.verdict === 'undone'))
    return refuse({
      kind: 'conflict',
      detail: 'Nothing is said of these two any more. There is nothing to take back.',
    })
  const at = deps.clock().toISOString()
  const next = version + 1
  const judgement: ConnectionJudgement = { verdict, reason, by: refOf(person), at, version: next }
  const withRecord = (place: ThingPlace, side: NamedIn): ThingPlace => ({
    ...{ reference: place.reference, mark: place.mark },
    ...(side.item?.raisedIn && { raisedIn: side.item.raisedIn.reference }),
  })
  const said = { version: next, foundAt: standing?.foundAt ?? at, judgement }
  const sides = [withRecord(own, here), withRecord(other, there)] as const
  const [one, two] = isFirst(own, other) ? sides : [sides[1], sides[0]]
  const written = await commit(
    deps,
    [
      {
        put: connectionItem(item.partnership, { ...said, own: one, other: two }),
        when: listed ? hasVersion(version) : isNew,
      },
      ...(there.item ? [{ put: connectionItem(item.partnership, { ...said, own: two, other: one }) }] : []),
    ],
    [entryOf(here, 'change'), entryOf(there, 'change')],
  )
  if (written.ok) return ok({ version: next })
  return refuse(saidFirst(written.failure.current?.data as StoredConnection | undefined))
}

const saidFirst = (standing: StoredConnection | undefined): Failure => ({
  kind: 'conflict',
  detail: standing?.judgement
    ? `${standing.judgement.by.name} (${standing.judgement.by.post}) said something of these two on ${formatDateTime(standing.judgement.at)}. Look at it before you go on.`
    : 'What is known of these two has changed. Look at them again before you go on.',
})
