import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { londonClock } from '../identifiers/date-time.ts'
import type { AuditEntry } from './entry.ts'

/** What one person did with a record on one day. */
export interface WhoLooked {
  readonly actor: AuditEntry['actor']
  /** The day in London. */
  readonly day: CalendarDate
  /** ISO 8601. */
  readonly last: string
  readonly reads: number
  readonly changes: number
  /** How often it was refused. */
  readonly refused: number
  /** The operations, each once, the latest first. */
  readonly operations: readonly string[]
}

/** Puts entries of a trail together by person and day, in the order of what each did last. */
export function byPersonAndDay(entries: readonly AuditEntry[]): WhoLooked[] {
  const groups = new Map<string, AuditEntry[]>()
  for (const entry of entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    // Who has moved to another post since is told apart.
    const { id, post, agency } = entry.actor
    const name = JSON.stringify([dayOf(entry), id, post, agency])
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  return [...groups.values()].map(summaryOf)
}

const dayOf = ({ at }: AuditEntry): CalendarDate => londonClock(at).date

function summaryOf(entries: readonly AuditEntry[]): WhoLooked {
  const [latest] = entries as readonly [AuditEntry]
  const count = (kind: AuditEntry['kind']) => entries.filter((entry) => entry.kind === kind).length
  return {
    actor: latest.actor,
    day: dayOf(latest),
    last: latest.at,
    reads: count('read') + count('break-glass'),
    changes: count('change'),
    refused: count('refused'),
    operations: [...new Set(entries.map(({ operation }) => operation))],
  }
}
