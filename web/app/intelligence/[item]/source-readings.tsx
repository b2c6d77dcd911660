import type { SourceReading } from '#shared/intelligence/desk-view.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'

/** Who asked to see who gave an item, and why. */
export const SourceReadings = ({ readings }: { readonly readings: readonly SourceReading[] }) => (
  <section aria-labelledby="source-readings">
    <h2 className="govuk-heading-m" id="source-readings">
      Who asked who gave it
    </h2>
    {readings.length === 0 ? (
      <p className="govuk-body">Nobody has asked.</p>
    ) : (
      <ul className="govuk-list govuk-list--spaced">
        {readings.map(({ id, by, at, because, shownAt }) => (
          <li key={id}>
            {by.name}, {by.post}, <DateAndTime at={at} />
            {shownAt ? '' : ' (not looked at)'}: {because}
          </li>
        ))}
      </ul>
    )}
  </section>
)
