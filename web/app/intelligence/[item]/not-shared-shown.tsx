import type { NotTold } from '#shared/intelligence/dissemination.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'

/** Each time it was decided that nobody is told, with what became of that. */
export const NotSharedShown = ({ decisions }: { readonly decisions: readonly NotTold[] }) =>
  decisions.length === 0 ? null : (
    <section aria-labelledby="not-shared">
      <h2 className="govuk-heading-m" id="not-shared">
        Decided not to share
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {decisions.map(({ id, by, at, reason, undone }) => (
          <li key={id}>
            {by.name}, {by.post}, <DateAndTime at={at} />: {reason}
            {undone && (
              <>
                {' '}
                Shared after all by {undone.by.name}, <DateAndTime at={undone.at} />: {undone.reason}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
