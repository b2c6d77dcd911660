import { leftOf } from '#functions/platform/clocks.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { QueueRow } from '#shared/api/queue.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { type QueueList, queueListOf } from '#shared/queue/list-of.ts'
import { owesWord } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { timeLeft } from '#shared/time/time-left.ts'

/** What a row is made for: who looks, of which partnership, and when. */
export interface Looking {
  readonly person: Person
  readonly partnership: Partnership
  readonly now: Date
}

/** A referral as the queue shows it to somebody, with each clock that runs; of a restricted one no more than its clocks. */
export function queueRowOf(
  deps: Pick<Dependencies, 'clock'>,
  { person, partnership, now }: Looking,
  referral: Referral,
): QueueRow {
  const row = rowFor(deps, person, referral, 'mash.read')
  const list = queueListOf(referral) as QueueList
  return {
    ...row,
    list,
    timeLeft: leftOf(partnership, 'decision', referral, now),
    acknowledgement: owesWord(referral) ? leftOf(partnership, 'acknowledgement', referral, now) : undefined,
    partners: list === 'waiting' ? partnersOf(referral, partnership, now) : undefined,
    ...(row.restricted ? {} : aboutOf(referral)),
  }
}

const aboutOf = ({
  school,
  concerns,
  repeat,
}: Referral): Pick<QueueRow, 'school' | 'concerns' | 'repeat'> => ({
  school,
  concerns,
  repeat: repeat && { earlier: repeat.earlier, pattern: repeat.pattern },
})

function partnersOf(
  { asked, rating }: Referral,
  { clocks, calendar }: Partnership,
  now: Date,
): QueueRow['partners'] {
  if (!asked) return undefined
  const { open, returnBy } = asked
  if (!returnBy) return { open }
  const limit = (rating && clocks.partnerReturn[rating.level]) ?? { amount: 0, unit: 'hours' }
  return { open, left: timeLeft({ kind: 'due', at: returnBy, limit }, now.toISOString(), calendar) }
}
