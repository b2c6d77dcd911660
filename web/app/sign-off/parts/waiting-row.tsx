import type { ReferralRow } from '#shared/referral/row.ts'
import type { TimeLeft } from '#shared/time/time-left.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Reference } from '../../../components/reference.tsx'
import { Tag } from '../../../components/tag.tsx'
import { othersWords } from '../../../document/record/others-words.ts'
import { DueWords } from '../../mash/parts/due-words.tsx'

interface Props {
  readonly row: ReferralRow & { readonly signOffDueAt: string; readonly timeLeft: TimeLeft }
  readonly isOwn: boolean
}

/** One thing that waits to be read: whose it is, about whom, and by when. */
export const WaitingRow = ({ row, isOwn }: Props) => (
  <li>
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-one-half">
        <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
          <a className="govuk-link" href={`/sign-off/${row.reference}`}>
            <Reference value={row.reference} />
          </a>
        </h2>
        <p className="govuk-body govuk-!-margin-bottom-2">
          {row.childName ?? 'Name not known'} {othersWords(row.otherChildren)}
          <br />
          By {row.author.name}, {row.author.post}
        </p>
      </div>
      <div className="govuk-grid-column-one-quarter">
        <p className="govuk-body govuk-!-margin-bottom-1">
          <DueWords left={row.timeLeft} />
        </p>
        <p className="govuk-body-s govuk-!-margin-bottom-2">
          By <DateAndTime at={row.signOffDueAt} />
        </p>
      </div>
      <div className="govuk-grid-column-one-quarter">
        {row.danger && (
          <p className="govuk-body govuk-!-margin-bottom-2">
            <Tag colour="red">In danger now</Tag>
          </p>
        )}
        {row.signOff === 'sent-without' && (
          <p className="govuk-body govuk-!-margin-bottom-2">
            <Tag colour="yellow">Sent already</Tag>
          </p>
        )}
        {isOwn && (
          <p className="govuk-body govuk-!-margin-bottom-0">Your own work: a colleague authorises it.</p>
        )}
      </div>
    </div>
    <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
  </li>
)
