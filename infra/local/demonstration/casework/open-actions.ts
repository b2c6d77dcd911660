import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { toAttributes } from '#functions/platform/items.ts'
import { actionItem, pointerItems } from '#functions/platform/mase-action-item.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { monthBefore } from '#shared/management/periods.ts'
import type { ActionUpdate, MaseAction, Said } from '#shared/mase/action.ts'
import { nextWordOf, usualChasing } from '#shared/mase/action-chasing.ts'
import { countWorkingDays } from '#shared/mase/deadlines.ts'
import type { ToolkitCode } from '#shared/mase/toolkit.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { meetingDates } from '#shared/time/meetings.ts'
import { demonstrationContacts } from '../contacts.ts'
import { demonstrationPartnerships } from '../partnerships.ts'

const coordinator = { id: 'earlier', name: 'Soraya Whitlock', post: 'MASE coordinator' }

/** An action of the last meeting that is not done, as its owner has it. */
interface Open {
  readonly kind: ToolkitCode
  readonly words: string
  readonly owner: string
  /** In how many working days it is due; below nothing it is overdue. */
  readonly due: number
  readonly said?: readonly Said[]
  readonly update?: { readonly by: string; readonly post: string; readonly text: string }
  /** Its owner asks for another date, in so many working days, or says that it will not be done. */
  readonly asks?: number | 'not-done'
}

const open: readonly Open[] = [
  {
    kind: 'cawn',
    words: 'Serve a notice on the man who waits in the grey saloon by the coach stop.',
    owner: 'lkm-police-spoc',
    due: -3,
    said: ['reminded', 'chased'],
    update: { by: 'Gwenda Marlow', post: 'Child exploitation constable', text: 'Two visits; he was not in.' },
  },
  {
    kind: 'licensing-visit',
    words: 'Visit the shisha bar in Tallow Yard together with fire safety, on a Friday after ten.',
    owner: 'lkm-housing',
    due: -1,
    said: ['reminded', 'chased'],
  },
  {
    kind: 'health-check',
    words: 'See the two girls at the drop-in, and say to the next meeting whether they came.',
    owner: 'lkm-health-spoc',
    due: 4,
    update: {
      by: 'Odalys Fenwick',
      post: 'School and sexual health nurse',
      text: 'One came, and comes again.',
    },
    asks: 15,
  },
  {
    kind: 'business-awareness',
    words: 'Tell the night staff of the two hotels by the bridge what to look for.',
    owner: 'lkm-education',
    due: 6,
    update: { by: 'Emrys Oduya', post: 'Education welfare lead', text: 'This is not for education to do.' },
    asks: 'not-done',
  },
  {
    kind: 'specialist-support',
    words: 'Offer each girl who was named a worker of her own.',
    owner: 'lkm-voluntary',
    due: 9,
  },
]

function actionOf(
  partnership: Partnership,
  meeting: string,
  today: CalendarDate,
  one: Open,
  place: number,
): MaseAction {
  const { calendar, code } = partnership
  const { kind, words, due, said, update, asks } = one
  const post = demonstrationContacts.find(({ id }) => id === one.owner)
  const at = `${countWorkingDays(today, -2, calendar)}T11:20:00.000Z`
  const by = update && { id: 'earlier', name: update.by, post: update.post }
  const updates: ActionUpdate[] = update && by ? [{ state: 'in-hand', text: update.text, by, at }] : []
  const dueOn = countWorkingDays(today, due, calendar)
  const base: MaseAction = {
    id: `earlier-open-${meeting}-${place}`,
    partnership: code,
    meeting,
    item: `earlier-${place}`,
    kind,
    words,
    owner: {
      contact: one.owner,
      post: post?.post ?? one.owner,
      agency: post?.organisation ?? one.owner,
    },
    dueOn,
    state: update ? 'in-hand' : 'open',
    updates,
    raisedBy: coordinator,
    raisedAt: `${meeting}T11:00:00.000Z`,
    ...(said ? { said } : {}),
    ...(asks !== undefined && update && by
      ? {
          asks:
            asks === 'not-done'
              ? { what: 'not-done', reason: update.text, by, at }
              : {
                  what: 'date',
                  dueOn: countWorkingDays(today, asks, calendar),
                  reason: 'The other is away with her family until then.',
                  by,
                  at,
                },
        }
      : {}),
    version: 2,
  }
  return { ...base, next: nextWordOf(base, meeting, usualChasing, calendar) }
}

/** Writes what the last meeting of Larkmere's MASE agreed and is not done yet: overdue, in hand, and waiting for an answer. */
export async function writeOpenActions(today: CalendarDate): Promise<void> {
  const partnership = demonstrationPartnerships.find(({ code }) => code === 'LKM')
  if (!partnership) throw new Error('No Larkmere')
  const { mase, calendar } = partnership
  const month = monthBefore(today.slice(0, 7), 1)
  const [last] = meetingDates(mase.meetings, `${month}-01`, 1, calendar)
  if (!last) return
  const deps = runtimeDependencies()
  try {
    for (const [place, one] of open.entries()) {
      const action = actionOf(partnership, last.date, today, one, place)
      for (const item of [actionItem(action), ...pointerItems(action)])
        await deps.db.send(new PutItemCommand({ TableName: deps.tables.hub, Item: toAttributes(item) }))
    }
  } finally {
    deps.db.destroy()
  }
}
