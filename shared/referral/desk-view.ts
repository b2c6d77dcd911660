import type { HistoryEntry } from './history.ts'
import type { Referral } from './referral.ts'

/** How a review is told of in a history, on either side: "LKM-4821-7306-7", "From LKM-4821-7306-7". */
const NAMED = /[A-Z]{3}(?:-\d{4}){2}-\d/

const namedIn = ({ kind, text }: HistoryEntry): string | undefined =>
  kind === 'start-review' ? NAMED.exec(text ?? '')?.[0] : undefined

/** The other versions of its series that a record names. */
export const versionsNamed = ({ series }: Referral, history: readonly HistoryEntry[]): string[] => [
  ...new Set([series?.first, series?.previous, ...history.map(namedIn)].filter((name) => name !== undefined)),
]

/**
 * A referral as a desk that it was sent to sees it. Links to other records of the agency are the agency's own affair, for
 * there are drafts among them, and so is what an earlier version came to: who may read that version reads it there.
 *
 * @param known the references, among those that it names, of the versions that the reader may read
 */
export const referralForDesk = (referral: Referral, known: readonly string[]): Referral => {
  const { series } = referral
  const ifKnown = (name: string | undefined) =>
    name !== undefined && known.includes(name) ? name : undefined
  return {
    ...referral,
    sameChild: undefined,
    series: series && {
      number: series.number,
      first: ifKnown(series.first),
      previous: ifKnown(series.previous),
    },
  }
}

/**
 * The history as a desk sees it. That a record is a review shows; from what it started, only where the reader may read
 * that. A review of it that was not sent there is not told of.
 */
export const historyForDesk = (
  history: readonly HistoryEntry[],
  { series }: Referral,
  known: readonly string[],
): HistoryEntry[] =>
  history.flatMap((entry) => {
    const name = namedIn(entry)
    if (name === undefined || known.includes(name)) return [entry]
    return name === series?.previous ? [{ ...entry, text: undefined }] : []
  })
