import type { HistoryEntry, HistoryKind } from '../referral/history.ts'
import type { AgencyRef, Referral } from '../referral/referral.ts'
import { type ChronologyChild, childrenAcross } from './children.ts'

/** What can stand in a chronology besides what stands in the history of a record. */
export type ChronologyKind = HistoryKind | 'telephoned'

/** One thing that happened, to whom, and where it is told. */
export interface ChronologyEntry {
  /** ISO 8601. */
  readonly at: string
  readonly kind: ChronologyKind
  readonly reference: string
  /** The agency that sent the record. */
  readonly agency: AgencyRef
  /** Name and post of whoever did it. */
  readonly by: string
  /** Places among the children of the chronology. */
  readonly children: readonly number[]
  /** The rating or outcome with its reason, or what was asked or answered. */
  readonly text?: string
  /** Only its day is known; the time of `at` gives its place in the order. */
  readonly dayOnly?: true
  /** The sender said that the child was in danger. */
  readonly danger?: true
}

export interface Chronology {
  readonly children: readonly ChronologyChild[]
  /** The latest first. */
  readonly entries: readonly ChronologyEntry[]
}

/** A record with all that its history says. */
export interface RecordWithHistory {
  readonly referral: Referral
  readonly history: readonly HistoryEntry[]
}

/** What happened to the child's case. What people did with the record itself, such as taking it, is its own history. */
const told: ReadonlySet<HistoryKind> = new Set<HistoryKind>([
  'send-to-mash',
  'send-to-mase',
  'rate',
  'return-to-sender',
  'answer-question',
  'decide',
  'agree',
  'not-agreed',
  'reopen',
  'ask-reconsideration',
  'uphold',
  'reopen-on-request',
  'pass-to-mase',
  'accept-for-mase',
  'hand-back-to-mash',
  'hand-back-to-sender',
  'put-on-agenda',
  'passed-on',
  'not-shared',
  'share-accepted',
  'share-declined',
])

/**
 * What happened to a child and their brothers and sisters across records, the latest first. It tells only of records that
 * a person has said are about one child: whatever is merely alike is none of them.
 *
 * @param records the record that is looked at, and those that a person joined to it
 */
export function chronologyOf(records: readonly [RecordWithHistory, ...RecordWithHistory[]]): Chronology {
  const [first, ...rest] = records
  const { children, of } = childrenAcross([first.referral, ...rest.map(({ referral }) => referral)])
  return {
    children,
    entries: records.flatMap((record, place) => entriesOf(record, of[place] ?? [0])).toSorted(latestFirst),
  }
}

/** Of what happened in one moment, by reference and kind, so that the order never changes from one look to the next. */
export const latestFirst = (a: ChronologyEntry, b: ChronologyEntry): number =>
  compare(b.at, a.at) || compare(b.reference, a.reference) || compare(b.kind, a.kind)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function entriesOf({ referral, history }: RecordWithHistory, children: readonly number[]): ChronologyEntry[] {
  const { reference, agency, author, call, danger } = referral
  const about = { reference, agency, children }
  const called: ChronologyEntry[] = call
    ? [
        {
          ...about,
          at: call.at,
          ...(call.dayOnly ? { dayOnly: true } : {}),
          kind: 'telephoned',
          by: `${author.name}, ${author.post}`,
        },
      ]
    : []
  return [
    ...called,
    ...history
      .filter(({ kind }) => told.has(kind))
      .map(({ at, kind, by, text }) => ({
        ...about,
        at,
        kind,
        by: `${by.name}, ${by.post}`,
        ...(text && { text }),
        ...(danger.now === 'yes' && kind.startsWith('send-to-') && { danger: true as const }),
      })),
  ]
}

/** The entries about one child, by their place; all where none is named. */
export const entriesAbout = (
  { entries }: Pick<Chronology, 'entries'>,
  child: number | undefined,
): readonly ChronologyEntry[] =>
  child === undefined ? entries : entries.filter(({ children }) => children.includes(child))
