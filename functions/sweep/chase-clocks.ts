import {
  type ClocksSaid,
  clockSaidItem,
  saidAfter,
  type Word,
  wordsAt,
} from '#functions/platform/clock-said.ts'
import { type ClockWait, clockWaitItem, isSameWait, nextWordOf } from '#functions/platform/clock-wait.ts'
import { commitUnaudited, type Write } from '#functions/platform/commit.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import type { MailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { findWhoHasIt, type Holder } from './find-who-has-it.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const PAGE = 100
/** In one run; what is left over is the first of the next. */
const MOST_PAGES = 20

/**
 * Tells who has a referral at the MASH, or else the front door, that a time limit of it is nearly up, and when it is
 * over; then the MASH managers as well. Each is said once: whoever says it moves the wait on in the same transaction.
 *
 * @returns with how many that failed
 */
export async function chaseClocks(deps: SweepDependencies, partnership: string): Promise<number> {
  const at = deps.clock().toISOString()
  const due = await findDue(deps, partnership, at)
  return tryEach(deps, due, async (wait) => {
    await chase(deps, wait, at)
  })
}

async function findDue(deps: MailDependencies, partnership: string, at: string): Promise<ClockWait[]> {
  const due: ClockWait[] = []
  let cursor: string | undefined
  for (let round = 0; round < MOST_PAGES; round++) {
    const page = await queryPage<ClockWait>(deps, {
      index: 'sender',
      pk: lists.clocksNext(partnership),
      limit: PAGE,
      cursor,
    })
    const now = page.items.filter(({ data }) => data.next.at <= at)
    due.push(...now.map(({ data }) => data))
    cursor = page.next
    if (!cursor || now.length < page.items.length) break
  }
  return due
}

async function chase(deps: MailDependencies, wait: ClockWait, at: string): Promise<void> {
  const { reference } = wait
  const [head, before] = await getMany(deps, [keys.referral(reference), keys.clockSaid(reference)])
  const said = (before?.data ?? {}) as ClocksSaid
  const words = wordsAt(at, wait, said)
  const holder = words.length > 0 ? await findWhoHasIt(deps, head?.data as Referral) : undefined
  const written = await commitUnaudited(deps, [
    moveOn(wait, at),
    ...(holder ? [{ put: clockSaidItem(reference, saidAfter(said, words, at)) }] : []),
    ...(holder ? mailsOf(wait, words, holder, at) : []).map((mail): Write => ({ put: mailItem(mail) })),
  ])
  if (written.ok && words.length > 0) log('info', 'CLOCK_CHASED', { count: words.length })
}

/** To the next word, or away where there is none; unless the clocks changed or another run came first. */
function moveOn(wait: ClockWait, at: string): Write {
  const next = nextWordOf(wait, at)
  const when = isSameWait(wait)
  return next
    ? { put: clockWaitItem({ ...wait, next: { at: next } }), when }
    : { remove: keys.clockWait(wait.reference), when }
}

/** One mail says of both clocks that they are nearly up, or over: the page shows which. */
function mailsOf(
  { reference, partnership, version, next }: ClockWait,
  words: readonly Word[],
  { to, managersExcept }: Holder,
  at: string,
): Mail[] {
  const cause = { event: `clocks ${reference} ${version} ${next.at}`, at }
  const about = { reference, partnership, path: pages.mash(reference) }
  const isSaid = (of: Word['of']) => words.some((word) => word.of === of)
  return [
    ...(isSaid('nearing') ? [newMail(cause, { ...about, kind: 'clock-nearing', to })] : []),
    ...(isSaid('breached')
      ? [
          newMail(cause, { ...about, kind: 'clock-breached', to }),
          newMail(cause, {
            ...about,
            kind: 'clock-breached-manager',
            to: { managersOf: partnership, ...(managersExcept ? { except: managersExcept } : {}) },
          }),
        ]
      : []),
  ]
}
