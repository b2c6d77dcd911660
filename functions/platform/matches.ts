import { matchKeys, searchKeys } from '#shared/matching/match-keys.ts'
import type { ChildSummary, Referral } from '#shared/referral/referral.ts'
import type { Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import { keys } from './keys.ts'
import { queryLast } from './read.ts'

/** The record that a child stands in. */
export type RecordOfChild = Pick<Referral, 'partnership' | 'reference' | 'agency' | 'createdAt'>

type Marker = Pick<Dependencies, 'secretMark'>

/**
 * The marks of some keys of a child. Made with a secret: a key of the table shows nothing of the child, and an NHS
 * number cannot be found by trying them all.
 */
const marksOf = ({ secretMark }: Marker, partnership: string, keysOfChild: readonly string[]): string[] =>
  keysOfChild.map((key) => secretMark(`${partnership} ${key}`))

const markKey = ({ partnership, agency, reference }: RecordOfChild, mark: string) =>
  keys.match(partnership, mark, agency.id, reference)

const sentKey = ({ partnership, createdAt, reference }: RecordOfChild, mark: string) =>
  keys.sentMatch(partnership, mark, createdAt, reference)

/**
 * Pointers for the desks to a record that goes to one of them. They look nowhere else, so that no number of drafts can
 * hide what was sent. One that is handed back keeps them; the desks do not see it until it is sent again.
 */
export const sentMatchWrites = (
  deps: Marker,
  record: RecordOfChild,
  children: readonly ChildSummary[],
): Write[] =>
  [...writtenMarks(deps, record, children)].map((mark) => ({
    put: { ...sentKey(record, mark), entity: 'match', data: { reference: record.reference } },
  }))

const writtenMarks = (deps: Marker, { partnership }: RecordOfChild, children: readonly ChildSummary[]) =>
  new Set(children.flatMap((child) => marksOf(deps, partnership, matchKeys(child))))

/** Pointers from the marks of children to the record that they stand in, so that it is found without a scan. */
export const matchWritesFor = (
  deps: Marker,
  record: RecordOfChild,
  children: readonly ChildSummary[],
): Write[] =>
  [...writtenMarks(deps, record, children)].map((mark) => ({
    put: { ...markKey(record, mark), entity: 'match', data: { reference: record.reference } },
  }))

/** What changes in the marks of a record when it says something else of its children: nothing, mostly. */
export function matchChanges(
  deps: Marker,
  record: RecordOfChild,
  before: readonly ChildSummary[],
  after: readonly ChildSummary[],
): Write[] {
  const [old, now] = [writtenMarks(deps, record, before), writtenMarks(deps, record, after)]
  return [
    ...[...now]
      .filter((mark) => !old.has(mark))
      .map(
        (mark): Write => ({
          put: { ...markKey(record, mark), entity: 'match', data: { reference: record.reference } },
        }),
      ),
    ...[...old].filter((mark) => !now.has(mark)).map((mark): Write => ({ remove: markKey(record, mark) })),
  ]
}

/** As many as one page of a query holds and more than a person looks through. */
const MOST_UNDER_A_MARK = 300

/** Of what was sent the latest first. */
async function referencesUnder(deps: Dependencies, pk: string, startsWith = ''): Promise<string[]> {
  const found = await queryLast<{ reference: string }>(deps, pk, MOST_UNDER_A_MARK, startsWith)
  return found.map(({ data }) => data.reference)
}

/**
 * References of the records that share a mark with a child, those that share most first. At most four queries, each of
 * one page, whatever is known of the child and however many children there are.
 *
 * @param agency what this agency has written, sent or not; where it is left out, all that was sent in the partnership
 */
export async function findReferences(
  deps: Dependencies,
  partnership: string,
  child: ChildSummary,
  agency?: string,
): Promise<string[]> {
  const found = await Promise.all(
    marksOf(deps, partnership, searchKeys(child)).map((mark) => {
      if (agency === undefined) return referencesUnder(deps, keys.sentMatch(partnership, mark, '', '').pk)
      const { pk, sk } = keys.match(partnership, mark, agency, '')
      return referencesUnder(deps, pk, sk)
    }),
  )
  const shared = new Map<string, number>()
  for (const reference of found.flat()) shared.set(reference, (shared.get(reference) ?? 0) + 1)
  return [...shared].toSorted(([, a], [, b]) => b - a).map(([reference]) => reference)
}
