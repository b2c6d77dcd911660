import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Invoke } from '../../lambda/invoke.ts'
import type { LocalStore } from '../../local-store.ts'
import { messageOf, type Say } from '../../report.ts'
import { type Call, createCall } from './call.ts'
import type { Case } from './case.ts'
import { caseTimes } from './case-times.ts'
import { allCases } from './cases/all-cases.ts'
import { workAlongside } from './colleagues.ts'
import { casesOfMase, confirmLinks } from './confirm-links.ts'
import { writeEarlierMeetings } from './earlier-meetings.ts'
import { writeEarlierMonths } from './earlier-months.ts'
import { writeIntelligence } from './intelligence/write-intelligence.ts'
import { writeOpenActions } from './open-actions.ts'
import { playCase } from './play-case.ts'
import { openProgress } from './progress.ts'
import { sendPapers } from './send-papers.ts'

export interface CaseworkSettings {
  readonly invoke: Invoke
  /** Where the demonstration's people sign in. */
  readonly issuer: string
  readonly store: LocalStore
  readonly say: Say
  /** Ends the writing; the next start goes on with it. */
  readonly signal?: AbortSignal
}

/** Whether people have begun to work here before there was any casework. */
async function isWorkThere(call: Call, cases: readonly Case[]): Promise<boolean> {
  const authors = [...new Set(cases.map(({ author }) => author))]
  const lists = await Promise.all(authors.map((author) => call(author, 'listMyAssessments', {})))
  return lists.some(({ body }) => (body as { rows?: readonly unknown[] }).rows?.length !== 0)
}

/**
 * Writes the demonstration's casework through the API's own operations, once, where there is none and nobody has begun
 * to work. A case that cannot be finished is told of and tried again at the next start; it stops nothing else.
 */
export async function writeCasework({ invoke, issuer, store, say, signal }: CaseworkSettings): Promise<void> {
  const progress = openProgress(store)
  const state = progress.state()
  if (state === 'complete' || state === 'left-out') {
    say(`casework: ${state === 'complete' ? 'there already' : 'left out, since there were referrals before'}`)
    return
  }
  const today = londonClock(Date.now()).date
  const cases = allCases(caseTimes(today))
  const call = createCall(invoke, issuer)
  if (state === undefined && (await isWorkThere(call, cases))) {
    progress.setState('left-out')
    say('casework: left out, since there are referrals already')
    return
  }
  progress.setState('begun')
  const proceed = () => signal?.throwIfAborted()
  const played = await Promise.allSettled(cases.map((one) => playCase(call, one, progress, today, proceed)))
  proceed()
  const failed = played.flatMap((one) => (one.status === 'rejected' ? [messageOf(one.reason)] : []))
  for (const why of failed) say(`casework: not finished, ${why}`)
  if (failed.length === 0) {
    await writeIntelligence(call, progress, today, proceed)
    await workAlongside(call, today)
    await writeEarlierMonths(today)
    await writeEarlierMeetings(today)
    await writeOpenActions(today)
    await confirmLinks(
      call,
      casesOfMase.flatMap((id) => progress.of(id)?.reference ?? []),
    )
    await sendPapers(call)
    progress.setState('complete')
  }
  say(`casework: ${cases.length - failed.length} referrals written`)
}
