import type { QueueRow as Row } from '#shared/api/queue.ts'
import { Reference } from '../../../components/reference.tsx'
import { Tag } from '../../../components/tag.tsx'
import { othersWords } from '../../../document/record/others-words.ts'
import { childWords } from './child-words.ts'
import { DueWords } from './due-words.tsx'
import { elapsed } from './elapsed.ts'
import { RatingTag } from './rating-tag.tsx'

/** One referral of the queue: who and from where, how soon, and what else must be seen before it is opened. */
export const QueueRow = ({ row, now }: { readonly row: Row; readonly now: number }) => (
  <li>
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-half">
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
          <a className="govuk-link" href={`/mash/${row.reference}`}>
            <Reference value={row.reference} />
          </a>
        </h2>
        <p className="govuk-body govuk-!-margin-bottom-2">
          {childWords(row.childName, row.childDateOfBirth, now)} {othersWords(row.otherChildren)}
          <br />
          {row.agency.name}
        </p>
      </div>
      <div className="govuk-grid-column-one-quarter">
        <p className="govuk-body govuk-!-margin-bottom-2">
          <RatingTag level={row.rating?.level} />
        </p>
        {row.danger && (
          <p className="govuk-body govuk-!-margin-bottom-2">
            <Tag colour="red">In danger now</Tag>
          </p>
        )}
        <p className="govuk-body govuk-!-margin-bottom-2">
          {row.state === 'decided' ? (
            <Feedback unopened={row.unopenedOutcome} />
          ) : (
            <DueWords left={row.timeLeft} />
          )}
        </p>
      </div>
      <div className="govuk-grid-column-one-quarter">
        {row.signOff !== 'authorised' && (
          <p className="govuk-body govuk-!-margin-bottom-2">
            <Tag colour="yellow">Not yet authorised</Tag>
          </p>
        )}
        <p className="govuk-body govuk-!-margin-bottom-0">
          {row.owner ? `With ${row.owner.name}` : 'Nobody has taken it'}
          {row.sentAt && (
            <>
              <br />
              Sent <time dateTime={row.sentAt}>{elapsed(row.sentAt, now)}</time>
            </>
          )}
        </p>
      </div>
    </div>
    <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
  </li>
)

/** Deciding is not telling: the sender must have opened it. */
const Feedback = ({ unopened }: { readonly unopened: boolean }) =>
  unopened ? 'The sender has not opened the decision yet' : 'The sender has opened the decision'
