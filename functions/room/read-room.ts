import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { bare } from '#functions/platform/bare-item.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { minutedOf } from '#functions/platform/item-minutes.ts'
import { keys } from '#functions/platform/keys.ts'
import { actionsAt, actionsOfPartnership } from '#functions/platform/mase-actions.ts'
import { referralObject } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { queryAll } from '#functions/platform/read.ts'
import { isShown, rowFor } from '#functions/platform/restricted.ts'
import { documentsFor } from '#functions/platform/stored-documents.ts'
import type { roomOperations } from '#shared/api/room.ts'
import { findFrozenText } from '#shared/form/document/frozen-answers.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { isOpen, type MaseAction } from '#shared/mase/action.ts'
import { isOverdue } from '#shared/mase/action-chasing.ts'
import { closedItem } from '#shared/mase/closed-item.ts'
import { categoriesOf, decisionsFor, isSettled, usualConfidentiality } from '#shared/mase/decide.ts'
import { GENERAL } from '#shared/mase/minutes.ts'
import type { RoomItem, RoomLine, RoomState } from '#shared/mase/room-view.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { ownerChoices, usualDates } from './choices.ts'
import { headsOf, minutesWith, numbered } from './lines.ts'
import { type OpenedMeeting, openMeeting } from './open-meeting.ts'

const operation = 'readRoom'

/** What the referral of a child said that the meeting needs to know first. */
const asked: readonly { readonly role: Role; readonly words: string }[] = [
  { role: 'mase.blocker.details', words: 'What is blocking' },
  { role: 'mase.strategic', words: 'Strategic information' },
  { role: 'mase.ask', words: 'What is asked of the meeting' },
  { role: 'concern.reason', words: 'The worry' },
]

/** The meeting as it is held; reading it is audited, and so is reading the record of the child that is looked at. */
export const readRoom: UseCase<(typeof roomOperations)['readRoom']> = async (deps, caller, input) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const { person, partnership, meeting, minutes, items, stored } = opened.value
  const { code } = partnership
  const today = londonClock(deps.clock().getTime()).date
  const [heads, isClosed, raised, open] = await Promise.all([
    headsOf(deps, items),
    findClosedSince(deps, person, items),
    actionsAt(deps, code, stored),
    actionsOfPartnership(deps, code, 'open'),
  ])
  const minuted = minutedOf(stored)
  const overdue = open.filter((action) => isOverdue(action, today)).length
  const closed = new Set(items.filter(isClosed).map(({ id }) => id))
  const lines = numbered(meeting, items, overdue).map(({ item, number, plannedAt }): RoomLine => {
    if (closed.has(item.id)) return { item: closedItem(item), number, plannedAt, actions: 0, minuted: false }
    const head = item.reference ? heads.get(item.reference) : undefined
    const hidden = head !== undefined && !isShown(deps, person, head, 'mase.read')
    return {
      item: hidden ? bare(item) : item,
      number,
      plannedAt,
      ...(head ? { row: rowFor(deps, person, head, 'mase.read') } : {}),
      actions: raised.filter((action) => action.item === item.id).length,
      minuted: Boolean(minuted.get(item.id)?.text),
    }
  })
  const now = stored.find(({ entity }) => entity === 'room')?.data as RoomState | undefined
  const line =
    lines.find(({ item }) => item.id === (input.item ?? now?.item)) ??
    lines.find(({ item }) => !isSettled(item)) ??
    lines[0]
  const head = line?.item.reference ? heads.get(line.item.reference) : undefined
  const isShut = line !== undefined && closed.has(line.item.id)
  const at = line && (await readItem(deps, opened.value, line, { head, raised: isShut ? [] : raised, open }))
  const read = (object: string) => auditEntry(deps, caller, person, { operation, kind: 'read', object })
  await Promise.all([
    writeAudit(deps, read(meetingObject(code, meeting.id))),
    ...(head && line?.row && !line.row.restricted
      ? [writeAudit(deps, read(referralObject(head.reference)))]
      : []),
  ])
  return ok({
    meeting,
    minutes: minutesWith(
      minutes,
      lines.flatMap(({ item, row }) => (row?.restricted || closed.has(item.id) ? [] : item)),
    ),
    confidentiality: partnership.mase.confidentiality ?? usualConfidentiality,
    categories: categoriesOf(partnership.mase),
    now,
    lines,
    general: minuted.get(GENERAL),
    at: at && {
      ...at,
      minutes: line?.row?.restricted || isShut ? undefined : minuted.get(at.line.item.id),
    },
    owners: ownerChoices(opened.value),
    dates: usualDates(today, partnership.calendar),
  })
}

interface Known {
  readonly head: Referral | undefined
  readonly raised: readonly MaseAction[]
  readonly open: readonly MaseAction[]
}

async function readItem(
  deps: Dependencies,
  { person, contacts }: OpenedMeeting,
  line: RoomLine,
  { head, raised, open }: Known,
): Promise<RoomItem> {
  const { item } = line
  const isHidden = head !== undefined && !isShown(deps, person, head, 'mase.read')
  const presenter = contacts.find(({ id }) => id === item.presenter)
  const presentedBy = presenter
    ? `${presenter.post}, ${presenter.organisation}`
    : (item.presenter ?? (isHidden ? undefined : head?.agency.name))
  return {
    line,
    presentedBy,
    about: head && !isHidden ? await aboutChild(deps, person, head) : [],
    decisions: decisionsFor(head?.state),
    actions: isHidden ? [] : raised.filter((action) => action.item === item.id),
    openBefore:
      isHidden || !item.reference
        ? []
        : open.filter(
            (action) =>
              action.reference === item.reference &&
              isOpen(action) &&
              !raised.some(({ id }) => id === action.id),
          ),
  }
}

/** What was sent of the child, as far as the reader may read it. */
async function aboutChild(deps: Dependencies, person: Person, head: Referral): Promise<RoomItem['about']> {
  const documents = documentsFor(
    person,
    head,
    await queryAll(deps, keys.referral(head.reference).pk, 'DOCUMENT#'),
  )
  const reason = head.mase?.reason
  return [
    ...(reason ? [{ words: 'Why it is with the MASE', text: reason }] : []),
    ...asked.flatMap(({ role, words }) => {
      const text = findFrozenText(documents, role)
      return text ? [{ words, text }] : []
    }),
  ]
}
