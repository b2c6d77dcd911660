import type { ChangedRow } from '#shared/api/queue.ts'
import { type QueueList, queueLists } from '#shared/queue/list-of.ts'
import { isDoneBy } from './activity-words.ts'

/** Where a referral stands now, as the title of those that stand there. */
const titles: Readonly<Record<QueueList, string>> = {
  new: 'Nobody has taken it',
  reconsideration: 'Its sender asks for another look',
  agreement: 'A manager must agree',
  'in-triage': 'In triage',
  waiting: 'Waiting for partners',
  returned: 'Its sender has a question to answer',
  decided: 'Decided',
}

const order: readonly (QueueList | undefined)[] = ['new', 'reconsideration', 'agreement']

export interface Standing {
  readonly title: string
  readonly rows: readonly ChangedRow[]
}

/**
 * What changed, by where it stands now, what somebody must take up first. What nobody but the reader did anything to they
 * know already: it comes apart.
 */
export function standings(
  changed: readonly ChangedRow[],
  reader: string,
): { readonly others: readonly Standing[]; readonly own: readonly ChangedRow[] } {
  const [own, others] = [true, false].map((mine) =>
    changed.filter(({ events }) => events.every((one) => isDoneBy(one, reader)) === mine),
  ) as [ChangedRow[], ChangedRow[]]
  const lists = [...new Set([...order, ...queueLists, undefined])]
  return {
    others: lists
      .map((list) => ({
        title: list ? titles[list] : 'Passed on to the MASE',
        rows: others.filter((row) => row.list === list),
      }))
      .filter(({ rows }) => rows.length > 0),
    own,
  }
}
