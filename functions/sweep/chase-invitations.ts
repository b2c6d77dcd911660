import { commitUnaudited } from '#functions/platform/commit.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { mailItem } from '#functions/platform/mail.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { findItem, queryBetween } from '#functions/platform/read.ts'
import { listSeats } from '#functions/platform/seat-item.ts'
import { remindersOf, silentPosts } from '#functions/platform/silent-posts.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { countWorkingDays } from '#shared/mase/deadlines.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { usualReplyChase } from '#shared/mase/settings.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { addDays } from '#shared/time/day.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

/** Thirty working days, the longest time before a meeting at which anybody is reminded, are fewer days than this. */
const AHEAD_DAYS = 60
const MOST = 20

/**
 * Reminds whoever was invited to a meeting of the MASE and has not replied, once, some working days before it; and once
 * more where it was moved since.
 *
 * @returns with how many that failed
 */
export async function chaseInvitations(deps: SweepDependencies, code: string): Promise<number> {
  const now = deps.clock()
  const today = londonClock(now.getTime()).date
  const [item, page] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(code)),
    queryBetween<Meeting>(deps, {
      index: 'worklist',
      pk: lists.meetings(code),
      from: today,
      to: addDays(today, AHEAD_DAYS),
      limit: MOST,
    }),
  ])
  const partnership = item?.data as Partnership
  const { calendar, mase } = partnership
  const days = mase.replyChase ?? usualReplyChase
  const isDue = ({ stage, date, chased, sequence = 0, invitations }: Meeting): boolean =>
    stage === 'planned' &&
    invitations !== undefined &&
    (chased === undefined || chased.sequence < sequence) &&
    today >= countWorkingDays(date, -days, calendar)
  const due = page.items.map(({ data }) => data).filter(isDue)
  return tryEach(deps, due, async (meeting) => {
    const at = now.toISOString()
    const next: Meeting = { ...meeting, chased: { sequence: meeting.sequence ?? 0, at } }
    const mails = remindersOf(next, silentPosts(next, await listSeats(deps, meeting)), at)
    const written = await commitUnaudited(deps, [
      putMeeting(next, meeting),
      ...mails.map((mail) => ({ put: mailItem(mail) })),
    ])
    if (written.ok) log('info', 'INVITATION_CHASED', { count: mails.length })
  })
}
