import { isOpen } from '#shared/mase/action.ts'
import { hub } from '../../api/client.ts'
import { currentAccount } from '../../session/current-person.ts'

const WEEK = 7 * 24 * 60 * 60 * 1000

/** How each place counts what waits there. A full first page of a list is "or more". */
const waiting: Readonly<Record<string, () => Promise<string | undefined>>> = {
  '/assessments': async () => {
    const mine = await hub.listMyAssessments({})
    if (!mine.ok) return undefined
    const { rows } = mine.value
    const decided = rows.filter(({ unopenedOutcome }) => unopenedOutcome).length
    const returned = rows.filter(({ state }) => state === 'returned').length
    const words = [
      counted(decided, 'decision to read', 'decisions to read'),
      counted(returned, 'question to answer', 'questions to answer'),
    ]
    return words.filter(Boolean).join(', ') || undefined
  },
  '/reviews': async () => {
    const me = await currentAccount()
    if (!me.ok) return undefined
    const leads = me.value.actions.includes('review.list-agency')
    const list = await (leads ? hub.listAgencyReviews({}) : hub.listReviews({}))
    if (!list.ok) return undefined
    const stages = list.value.rows.map(({ stage }) => stage)
    const overdue = stages.filter((stage) => stage === 'overdue').length
    const full = overdue === stages.length && list.value.next !== undefined
    // The list of a lead opens on their own: what is counted here stands in the other one.
    const of = leads ? ' in your agency' : ''
    if (overdue > 0) return counted(overdue, `overdue${of}`, `overdue${of}`, full)
    return counted(stages.filter((stage) => stage === 'due').length, `due now${of}`, `due now${of}`)
  },
  '/sign-off': async () => {
    const [list, me] = await Promise.all([hub.listAwaitingSignOff({}), currentAccount()])
    if (!list.ok || !me.ok) return undefined
    // One's own work stands in the list, and waits for somebody else.
    const toSign = list.value.rows.filter(({ author }) => author.id !== me.value.person.id)
    return counted(toSign.length, 'waits for you', 'wait for you')
  },
  '/share-information': async () => {
    const mine = await hub.listMySubmissions({})
    return mine.ok ? counted(mine.value.drafts.length, 'not given yet', 'not given yet') : undefined
  },
  '/what-came-of-it': async () => {
    const mine = await hub.listFeedback({})
    if (!mine.ok) return undefined
    const weekAgo = new Date(Date.now() - WEEK).toISOString()
    const { length } = mine.value.rows.filter(({ feedback }) => feedback.some(({ at }) => at > weekAgo))
    return counted(length, 'with news this week', 'with news this week')
  },
  '/intelligence': async () => {
    const [items, toRing, watches] = await Promise.all([
      hub.listIntelligence({}),
      hub.listToRing({}),
      hub.listWatches({}),
    ])
    if (!items.ok) return undefined
    const { counts, rows } = items.value
    const { received, drafted } = counts
    const ring = toRing.ok ? toRing.value : undefined
    const alerts = watches.ok ? watches.value : undefined
    // What burns stands first, and so on the first page.
    const danger = rows.filter((row) => !('restricted' in row) && row.danger).length
    const words = [
      counted(danger, 'in danger now', 'in danger now'),
      counted(ring?.rows.length ?? 0, 'to ring', 'to ring', Boolean(ring?.next)),
      counted(alerts?.alerts.length ?? 0, 'alert', 'alerts', Boolean(alerts?.next)),
      counted(received, 'to be graded', 'to be graded'),
      counted(drafted, 'waits for a second person', 'wait for a second person'),
    ]
    return words.filter(Boolean).join(', ') || undefined
  },
  '/information': async () => {
    const mine = await hub.listMyIntelligence({})
    if (!mine.ok) return undefined
    const { length } = mine.value.rows.filter(({ state }) => state === 'new')
    return counted(length, 'not opened yet', 'not opened yet')
  },
  '/contributions': async () => {
    const asked = await hub.listMyContributions({})
    if (!asked.ok) return undefined
    const { length } = asked.value.rows.filter(({ state }) => state === 'asked')
    return counted(length, 'to answer', 'to answer')
  },
  '/shares': async () => {
    const mine = await hub.listMyShares({})
    if (!mine.ok) return undefined
    const { length } = mine.value.rows.filter(({ state }) => state === 'sent' || state === 'opened')
    return counted(length, 'waits for your answer', 'wait for your answer')
  },
  '/actions': async () => {
    const mine = await hub.listMyActions({})
    if (!mine.ok) return undefined
    const open = mine.value.actions.filter(({ action }) => isOpen(action) && !action.restricted)
    const overdue = open.filter(({ action }) => action.overdue).length
    if (overdue > 0) return counted(overdue, 'overdue', 'overdue')
    return counted(open.length, 'open', 'open')
  },
  '/intelligence/breaches': async () => {
    const breaches = await hub.listBreaches({})
    return breaches.ok ? counted(breaches.value.open.length, 'to decide', 'to decide') : undefined
  },
  '/mash': async () => {
    const queue = await hub.listQueue({ view: 'new' })
    if (!queue.ok) return undefined
    const { rows, counts } = queue.value
    // What burns stands first, and so on the first page.
    const words = [
      counted(counts.new, 'new', 'new'),
      counted(rows.filter(({ danger }) => danger).length, 'in danger now', 'in danger now'),
      counted(rows.filter(({ timeLeft }) => timeLeft.kind === 'overdue').length, 'overdue', 'overdue'),
    ]
    return words.filter(Boolean).join(', ') || undefined
  },
  '/partners': async () => {
    const asked = await hub.listInformationAsked({})
    if (!asked.ok) return undefined
    const open = asked.value.rows.filter(({ state }) => state === 'asked')
    const overdue = open.filter(({ timeLeft }) => timeLeft?.kind === 'overdue').length
    if (overdue > 0) return counted(overdue, 'overdue', 'overdue')
    return counted(open.length, 'to answer', 'to answer')
  },
  '/mase': async () => {
    const pool = await hub.listPool({ view: 'waiting' })
    return pool.ok
      ? counted(pool.value.rows.length, 'to screen', 'to screen', Boolean(pool.value.next))
      : undefined
  },
}

export const countWaiting = async (place: string): Promise<string | undefined> => waiting[place]?.()

const counted = (count: number, one: string, several: string, more = false) =>
  count === 0 ? undefined : `${count}${more ? ' or more' : ''} ${count === 1 && !more ? one : several}`
