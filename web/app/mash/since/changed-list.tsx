import type { ChangedRow } from '#shared/api/queue.ts'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'
import { Reference } from '../../../components/reference.tsx'
import { childWords } from '../parts/child-words.ts'
import { RatingTag } from '../parts/rating-tag.tsx'
import { happenedWords } from './activity-words.ts'

interface Props {
  readonly rows: readonly ChangedRow[]
  readonly now: number
}

/** Referrals that changed, each once: who, and what happened to it, the latest first. */
export const ChangedList = ({ rows, now }: Props) => (
  <ol className="hub-queue">
    {rows.map(({ reference, row, events }) => (
      <li key={reference} className="hub-queue-row">
        <div>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a className="govuk-link" href={`/mash/${reference}`}>
              <Reference value={reference} />
            </a>
          </h3>
          {row && (
            <>
              <p className="govuk-body govuk-!-margin-bottom-2">
                {row.restricted ? (
                  row.childName
                ) : (
                  <>
                    {childWords(row.childName, row.childDateOfBirth, now)}
                    <br />
                    {row.agency.name}
                  </>
                )}
              </p>
              <RatingTag level={row.rating?.level} />
            </>
          )}
        </div>
        <ul className="hub-events">
          {events.map((one) => (
            <li key={`${one.at} ${one.kind}`}>
              <time dateTime={one.at}>{whenWords(one.at, now)}</time> {happenedWords(one)}
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
)

/** What happened today is told by its time alone. */
function whenWords(at: string, now: number): string {
  const words = formatDateTime(at)
  return londonClock(Date.parse(at)).date === londonClock(now).date
    ? (words.split(' at ')[1] ?? words)
    : words
}
