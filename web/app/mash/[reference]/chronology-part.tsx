import type { Problem } from '#shared/api/problem.ts'
import type { ChronologyView } from '#shared/api/record.ts'
import type { Result } from '#shared/result.ts'
import { ChronologyList } from './chronology/chronology-list.tsx'
import { JoinedWords } from './chronology/joined-words.tsx'
import { NotRead } from './not-read.tsx'

/** As many as are shown among the rest of the page. */
const LATEST = 6

interface Props {
  readonly reference: string
  readonly found: Result<ChronologyView, Problem>
}

/** The latest of what happened to the child across the referrals that people joined, and the way to all of it. */
export function ChronologyPart({ reference, found }: Props) {
  if (!found.ok) return <NotRead />
  const { entries, children } = found.value
  return (
    <>
      <JoinedWords {...found.value} />
      <ChronologyList entries={entries.slice(0, LATEST)} about={children} own={reference} />
      <p className="govuk-body hub-no-print">
        <a className="govuk-link" href={`/mash/${reference}/chronology`}>
          {entries.length > LATEST
            ? `All ${entries.length} entries, by child and to print`
            : 'By child, and to print'}
        </a>
      </p>
    </>
  )
}
