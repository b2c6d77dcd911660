import { formatDate } from '#shared/identifiers/date.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import type { DraftRow } from '#shared/intelligence/draft.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { giving } from './addresses.ts'

/** What somebody has begun, kept for them alone. */
export function NotGivenYet({ drafts }: { readonly drafts: readonly DraftRow[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="begun">
      <h2 className="govuk-heading-m" id="begun">
        Not given yet
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {drafts.map(({ id, kinds, savedAt, goesAt }) => (
          <li key={id}>
            <a className="govuk-link" href={giving.draft(id)}>
              {whatOf(kinds)}, saved {formatDateTime(savedAt)}
            </a>
            <br />
            <span className="govuk-hint">
              Only you can see it. It is deleted on {formatDate(londonClock(goesAt).date)} if you leave it.
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const whatOf = (kinds: DraftRow['kinds']): string => {
  const [first] = kinds
  if (!first) return 'Nothing written yet'
  return kinds.length === 1 ? kindNames[first] : `${kindNames[first]} and ${kinds.length - 1} more`
}
