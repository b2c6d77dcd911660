import type { Dependencies } from '#functions/platform/dependencies.ts'
import { minutedOf } from '#functions/platform/item-minutes.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { actionsAt } from '#functions/platform/mase-actions.ts'
import { getMany, queryAll, queryBetween } from '#functions/platform/read.ts'
import { outcomesOf } from '#shared/decision/decision.ts'
import { monthsOf } from '#shared/evaluation/quarters.ts'
import { ageOn } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { isOpen, type MaseAction } from '#shared/mase/action.ts'
import type { Seat } from '#shared/mase/attendance.ts'
import { type ItemInRoom, movementOf } from '#shared/mase/decide.ts'
import type { ActionFact, DiscussionFact, QuarterFacts } from '#shared/mase/figures/facts.ts'
import { speaksOfMissing } from '#shared/mase/figures/spoken-of-missing.ts'
import { workingDaysBetween } from '#shared/mase/figures/working-days-between.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'

/** More meetings than a quarter has, and more actions than fall due in one. */
const MOST_MEETINGS = 20
const MOST_ACTIONS = 1_000
/** One round trip reads a hundred items. */
const AT_ONCE = 100

/** A meeting that was held, with all that stands under it. */
export interface HeldMeeting {
  readonly meeting: Meeting
  readonly items: readonly ItemInRoom[]
  readonly minuted: ReturnType<typeof minutedOf>
  readonly seats: readonly Seat[]
  readonly actions: readonly MaseAction[]
}

export interface ReadQuarter {
  readonly facts: QuarterFacts
  readonly held: readonly HeldMeeting[]
}

const dataOf = <T>(stored: readonly Item[], entity: Item['entity']): T[] =>
  stored.filter((item) => item.entity === entity).map(({ data }) => data as T)

async function readHeld(deps: Dependencies, code: string, meeting: Meeting): Promise<HeldMeeting> {
  const stored = await queryAll(deps, keys.meeting(code, meeting.id).pk)
  return {
    meeting,
    items: dataOf<AgendaItem>(stored, 'agenda-item'),
    minuted: minutedOf(stored),
    seats: dataOf<Seat>(stored, 'seat'),
    actions: await actionsAt(deps, code, stored),
  }
}

async function readHeads(deps: Dependencies, held: readonly HeldMeeting[]) {
  const references = [
    ...new Set(held.flatMap(({ items }) => items.flatMap(({ reference }) => reference ?? []))),
  ]
  const parts = Array.from({ length: Math.ceil(references.length / AT_ONCE) }, (_, part) =>
    references.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const found = await Promise.all(parts.map((part) => getMany(deps, part.map(keys.referral))))
  return new Map(
    found
      .flat()
      .flatMap((item) => (item ? [[(item.data as Referral).reference, item.data as Referral] as const] : [])),
  )
}

function discussionsOf(
  { meeting, items, minuted, actions }: HeldMeeting,
  heads: ReadonlyMap<string, Referral>,
  calendar: WorkingCalendar,
): DiscussionFact[] {
  return items.flatMap((item): DiscussionFact[] => {
    const { decision, kind: about, before, because } = item
    if (!decision || about !== 'child') return []
    // A child from before the hub was used stands on an agenda without a referral.
    const reference = item.reference ?? `${meeting.id} ${item.id}`
    const head = heads.get(reference)
    const kinds = actions.filter((action) => action.item === item.id).map(({ kind }) => kind)
    const texts = [minuted.get(item.id)?.text ?? item.minuted ?? '', decision.reason]
    const isNew = before ? (before.discussed ?? 0) === 0 : because === 'new'
    const movement = movementOf(before?.category, decision.category)
    const { dateOfBirth } = head?.child ?? {}
    const sentOn = head?.sentAt && londonClock(head.sentAt).date
    return [
      {
        month: meeting.date.slice(0, 7),
        reference,
        decision: decision.kind,
        isNew,
        ...(movement ? { movement } : {}),
        missing: kinds.includes('return-interview') || texts.some(speaksOfMissing),
        nrm: kinds.includes('nrm') || (head?.decision ? outcomesOf(head.decision).includes('nrm') : false),
        ...(dateOfBirth && dateOfBirth <= meeting.date ? { age: ageOn(dateOfBirth, meeting.date) } : {}),
        ...(isNew && sentOn ? { waited: workingDaysBetween(sentOn, meeting.date, calendar) } : {}),
      },
    ]
  })
}

function fateOf(action: MaseAction, today: string): ActionFact['fate'] {
  if (action.state === 'not-done') return 'not-done'
  if (isOpen(action)) return action.dueOn < today ? 'late' : 'open'
  return londonClock(action.endedAt ?? action.updates.at(-1)?.at ?? action.raisedAt).date <= action.dueOn
    ? 'on-time'
    : 'late'
}

/**
 * What happened at the meetings of a quarter that were held. One query for the meetings, one for each of them, a few for
 * their actions and the heads of who was discussed, two for the actions that were due.
 */
export async function readQuarter(
  deps: Dependencies,
  code: string,
  quarter: string,
  {
    calendar,
    contacts,
    today,
  }: {
    readonly calendar: WorkingCalendar
    readonly contacts: ReadonlyMap<string, Contact>
    readonly today: string
  },
): Promise<ReadQuarter> {
  const months = monthsOf(quarter)
  const [from, to] = [`${months[0]}-01`, `${months[2]}-99`]
  const between = <T>(pk: string, limit: number) =>
    queryBetween<T>(deps, { index: 'worklist', pk, from, to, limit })
  const [meetings, open, ended] = await Promise.all([
    between<Meeting>(lists.meetings(code), MOST_MEETINGS),
    between<MaseAction>(lists.actions(code, 'open'), MOST_ACTIONS),
    between<MaseAction>(lists.actions(code, 'ended'), MOST_ACTIONS),
  ])
  const all = meetings.items.map(({ data }) => data).filter(({ stage }) => stage !== 'cancelled')
  const held = await Promise.all(
    all
      .filter(({ stage }) => stage === 'held' || stage === 'approved')
      .map((meeting) => readHeld(deps, code, meeting)),
  )
  const heads = await readHeads(deps, held)
  const agencyOf = (contact: string) => contacts.get(contact)?.organisation ?? contact
  return {
    held,
    facts: {
      quarter,
      discussions: held.flatMap((one) => discussionsOf(one, heads, calendar)),
      actions: [...open.items, ...ended.items].map(({ data }) => ({
        agency: data.owner.agency,
        fate: fateOf(data, today),
      })),
      agreed: held.flatMap(({ actions }) => actions.map(({ kind }) => kind)),
      attendance: held.flatMap(({ seats }) =>
        seats.flatMap(({ contact, attendance }) =>
          attendance ? [{ agency: agencyOf(contact), kind: attendance.kind }] : [],
        ),
      ),
      meetings: all.map(({ date, stage }) => ({
        month: date.slice(0, 7),
        isFinal: stage === 'approved',
      })),
    },
  }
}
