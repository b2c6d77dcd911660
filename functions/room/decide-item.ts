import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { commit, hasVersion, type Write } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { pages } from '#functions/platform/pages.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import {
  categoriesOf,
  decisionsFor,
  type ItemInRoom,
  isSettled,
  progressAfter,
  standingOf,
  transitionOf,
} from '#shared/mase/decide.ts'
import { readDecision } from '#shared/mase/decide-input.ts'
import type { ItemDecision } from '#shared/mase/item.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { ok, type Result } from '#shared/result.ts'
import { itemChanged, notNow } from './conflicts.ts'
import { type OpenedItem, openItem } from './open-item.ts'

const operation = 'decideItem'
type Operation = (typeof roomOperations)['decideItem']

/**
 * Notes what the meeting decided of an item. The referral of a child moves with it in the same transaction: it stays with the
 * MASE and comes back, or it is removed, which closes nothing. While the meeting runs its sender is not told yet; once it
 * has ended, at once.
 */
export const decideItem: UseCase<Operation> = async (deps, caller, input) => {
  const opened = await openItem(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, partnership, meeting, minutes, item, referral, refuse } = opened.value
  if (minutes.approved || !['running', 'held'].includes(meeting.stage)) return refuse(notNow(meeting))
  if (isSettled(item) || item.version !== input.version) return refuse(itemChanged(item))
  const read = readDecision(input, {
    allowed: decisionsFor(referral?.state),
    categories: categoriesOf(partnership.mase).length,
    child: referral !== undefined,
    today: londonClock(deps.clock().getTime()).date,
  })
  if (!read.ok) return refuse({ kind: 'invalid', errors: read.failure })
  const decision: ItemDecision = { ...read.value, by: refOf(person), at: deps.clock().toISOString() }
  const written = await writeDecision(deps, caller, opened.value, input, decision)
  return written.ok ? ok({ version: item.version + 1 }) : refuse(written.failure)
}

async function writeDecision(
  deps: Dependencies,
  caller: Caller,
  { person, partnership, meeting, item, referral }: OpenedItem,
  { version }: InputOf<Operation>,
  decision: ItemDecision,
): Promise<Result<unknown, Failure>> {
  const next: ItemInRoom = {
    ...item,
    decision,
    ...(referral?.mase ? { before: standingOf(referral.mase) } : {}),
    version: version + 1,
  }
  const put: Write = {
    put: { ...keys.agendaItem(partnership.code, meeting.id, item.id), entity: 'agenda-item', data: next },
    when: hasVersion(version),
  }
  const entry = auditEntry(deps, caller, person, {
    operation,
    kind: 'change',
    object: meetingObject(partnership.code, meeting.id),
  })
  const transition = referral && transitionOf(decision.kind, referral.state)
  if (!referral || !transition) {
    const written = await commit(deps, [put], entry)
    if (written.ok) return ok(undefined)
    return { ok: false, failure: itemChanged(written.failure.current?.data as ItemInRoom | undefined) }
  }
  return changeReferral(
    deps,
    caller,
    { person, partnership, referral },
    {
      operation,
      transition,
      next: { mase: progressAfter(referral.mase as MaseProgress, decision, meeting.id) },
      history: { kind: transition, text: historyText(decision) },
      mails: meeting.stage === 'held' ? [toldSender(referral)] : [],
      writes: [put],
      alsoInTrail: [entry],
    },
    ({ current }) =>
      current?.entity === 'agenda-item' ? itemChanged(current.data as ItemInRoom) : undefined,
  )
}

/** Tells its sender that it was discussed. */
export const toldSender = ({ author, reference }: Pick<Referral, 'author' | 'reference'>): MailOut => ({
  kind: 'mase-decided',
  to: { person: author.id },
  path: pages.assessment(reference),
})

/** What its sender reads as well: the reason, and when it is looked at again. */
const historyText = ({ reason, reviewOn }: ItemDecision): string =>
  reviewOn ? `${reason}\nNext look at it: ${formatDate(reviewOn)}` : reason
