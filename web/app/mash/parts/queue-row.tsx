import { ageOn } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { ReferralRow } from '#shared/referral/row.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Reference } from '../../../components/reference.tsx'
import { Tag } from '../../../components/tag.tsx'
import { DueWords } from './due-words.tsx'
import { elapsed } from './elapsed.ts'
import { RatingTag } from './rating-tag.tsx'

/** One referral of the queue: who and from where, how soon, and what else must be seen before it is opened. */
export function QueueRow({ row, now }: { readonly row: ReferralRow; readonly now: number }) {
  const isDecided = row.state === 'decided'
  return (
    <li>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a className="govuk-link" href={`/mash/${row.reference}`}>
              <Reference value={row.reference} />
            </a>
          </h2>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {row.childName ?? 'Name not known'}, {ageWords(row.childDateOfBirth, now)}
          </p>
          <p className="govuk-body govuk-!-margin-bottom-2">{row.agency.name}</p>
        </div>
        <div className="govuk-grid-column-one-quarter">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <RatingTag level={row.rating?.level} />
          </p>
          <p className="govuk-body govuk-!-margin-bottom-2">
            {isDecided ? (
              <Feedback unopened={row.unopenedOutcome} />
            ) : (
              <DueWords {...row} dueAt={row.dueAt} now={now} />
            )}
          </p>
        </div>
        <div className="govuk-grid-column-one-quarter">
          <Flags row={row} />
          <p className="govuk-body-s govuk-!-margin-bottom-0">
            {row.owner ? `With ${row.owner.name}` : 'Nobody has taken it'}
            <br />
            {row.sentAt && (
              <>
                Sent {elapsed(row.sentAt, now)}, <DateAndTime at={row.sentAt} />
              </>
            )}
          </p>
        </div>
      </div>
      <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
    </li>
  )
}

const Flags = ({ row }: { readonly row: ReferralRow }) => (
  <>
    {row.danger && (
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Tag colour="red">In danger now</Tag>
      </p>
    )}
    {row.signOff !== 'authorised' && (
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Tag colour="yellow">Not yet authorised</Tag>
      </p>
    )}
  </>
)

/** Deciding is not telling: the sender must have opened it. */
const Feedback = ({ unopened }: { readonly unopened: boolean }) =>
  unopened ? <Tag colour="yellow">Sender has not opened it</Tag> : 'The sender has opened it'

function ageWords(dateOfBirth: string | undefined, now: number): string {
  const today = londonClock(now).date
  if (!dateOfBirth) return 'age not known'
  return dateOfBirth > today ? 'not yet born' : `aged ${ageOn(dateOfBirth, today)}`
}
