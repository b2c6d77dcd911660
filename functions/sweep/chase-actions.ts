import { commitUnaudited, type Write } from '#functions/platform/commit.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type MailOut, mailItem, newMail } from '#functions/platform/mail.ts'
import { actionItem } from '#functions/platform/mase-action-item.ts'
import { pages } from '#functions/platform/pages.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { MaseAction, Said } from '#shared/mase/action.ts'
import { nextWordOf, usualChasing } from '#shared/mase/action-chasing.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { meetingReference } from '#shared/mase/meeting-reference.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100
/** Nobody is told before, by the clock in London. */
const MORNING = '08:00'

/**
 * Says the next word of each action whose day has come: a reminder or a chaser to its owner, or to the chair and the MASE desk
 * that it stays open. Each is said once, whichever runs meet.
 *
 * @returns with how many that failed
 */
export async function chaseActions(deps: SweepDependencies, partnership: string): Promise<number> {
  const now = deps.clock()
  const { date: today, time } = londonClock(now.getTime())
  if (time < MORNING) return 0
  const page = await queryPage<MaseAction>(deps, {
    index: 'person',
    pk: lists.actionsNext(partnership),
    limit: MOST,
  })
  const due = page.items.filter(({ data }) => data.next && data.next.on <= today)
  return tryEach(deps, due, async ({ data: action }) => {
    const { next, id, meeting, said = [] } = action
    if (!next) return
    const [area, held, source] = await getMany(deps, [
      keys.partnership(partnership),
      keys.meeting(partnership, meeting),
      keys.agendaItem(partnership, meeting, action.item),
    ])
    const { calendar, maseActions, mase, frontDoors } = (area as Item<Partnership>).data
    const conducts = (held?.data as Meeting | undefined)?.chair ?? mase.chair
    const { keptFrom = [] } = (source?.data ?? {}) as Partial<AgendaItem>
    // Whoever may not know of the item is not told that something is left of it.
    const chair = conducts && keptFrom.includes(conducts) ? undefined : conducts
    const told: MaseAction = { ...action, said: [...said, next.what] }
    const at = now.toISOString()
    const cause = { event: `action ${id} ${next.what} ${next.on}`, at }
    const about = { reference: meetingReference(partnership, meeting), partnership }
    // It was due while no sweep ran: to say that it is due soon would be wrong, and it is chased next.
    const isLate = next.what === 'reminded' && today > action.dueOn
    const mails = isLate ? [] : mailsOf(next.what, action, { chair, desk: frontDoors.mase })
    const written = await commitUnaudited(deps, [
      {
        put: actionItem({
          ...told,
          next: nextWordOf(told, today, maseActions ?? usualChasing, calendar),
          version: action.version + 1,
        }),
        // Updated, or told of by another run meanwhile: then it is not ours.
        when: {
          expression: '#data.#version = :version AND #data.#next.#on = :on',
          names: { '#data': 'data', '#version': 'version', '#next': 'next', '#on': 'on' },
          values: { ':version': action.version, ':on': next.on },
        },
      },
      ...mails.map((mail): Write => ({ put: mailItem(newMail(cause, { ...mail, ...about })) })),
    ])
    if (written.ok && mails.length > 0) log('info', 'MASE_ACTION_CHASED')
  })
}

/** The desk finds it on its tracker; who chairs finds it as its owner does. */
function mailsOf(
  what: Said,
  { id, owner }: MaseAction,
  { chair, desk }: { readonly chair: string | undefined; readonly desk: string },
): MailOut[] {
  const kind = 'mase-action-escalated'
  if (what === 'escalated')
    return [
      { kind, to: { contact: desk }, path: pages.maseAction(id) },
      ...(chair && chair !== desk
        ? [{ kind, to: { contact: chair }, path: pages.myAction(id) } as const]
        : []),
    ]
  return [
    {
      kind: what === 'reminded' ? 'mase-action-due' : 'mase-action-overdue',
      to: { contact: owner.contact },
      path: pages.myAction(id),
    },
  ]
}
