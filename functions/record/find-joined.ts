import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { judgementsOf } from '#functions/platform/known-records.ts'
import { queryAll } from '#functions/platform/read.ts'
import { historyOf } from '#functions/platform/referral-parts.ts'
import type { RecordWithHistory } from '#shared/chronology/chronology.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { StoredJudgement } from '#shared/referral/same-child.ts'

/** More referrals about one child than any child has; each costs two queries. */
const MOST_JOINED = 20
/** A record that is joined to a joined one belongs to it as well. Further away, somebody looks and judges first. */
const STEPS = 2

const JUDGEMENTS = keys.sameChild('', '').sk
/** What the sort keys of the head and the history begin with, and little else does: one query gives both. */
const HEAD_AND_HISTORY = 'H'

interface Joined {
  /** The history of the record itself, the latest first. */
  readonly own: readonly HistoryEntry[]
  readonly joined: readonly RecordWithHistory[]
  readonly more: boolean
}

/**
 * The records that people said are about the same child as one of a record, and those that they said are about the same
 * child as these; never one that they said is about another child.
 */
export async function findJoined(deps: Dependencies, reference: string): Promise<Joined> {
  const start = await readRecord(deps, reference)
  const parted = new Set(
    start.judgements.filter(({ verdict }) => verdict === 'different').map(({ other }) => other),
  )
  const known = new Set([reference])
  const joined: RecordWithHistory[] = []
  let last = [start]
  let more = false
  for (let step = 0; step < STEPS && last.length > 0; step++) {
    const next = [...new Set(last.flatMap(({ judgements }) => sameAs(judgements)))].filter(
      (other) => !known.has(other) && !parted.has(other),
    )
    const room = MOST_JOINED - joined.length
    more ||= next.length > room
    last = await Promise.all(next.slice(0, room).map((other) => readRecord(deps, other)))
    for (const other of next) known.add(other)
    joined.push(...last.flatMap(({ referral, history }) => (referral ? [{ referral, history }] : [])))
  }
  return { own: start.history, joined, more }
}

const sameAs = (judgements: readonly StoredJudgement[]): string[] =>
  judgements.filter(({ verdict }) => verdict === 'same').map(({ other }) => other)

async function readRecord(deps: Dependencies, reference: string) {
  const { pk } = keys.referral(reference)
  const [items, judgements] = await Promise.all([
    queryAll(deps, pk, HEAD_AND_HISTORY),
    queryAll(deps, pk, JUDGEMENTS),
  ])
  return {
    referral: items.find(({ entity }) => entity === 'referral')?.data as Referral | undefined,
    history: historyOf(items),
    judgements: judgementsOf(judgements),
  }
}
