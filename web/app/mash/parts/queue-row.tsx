import type { QueueRow as Row } from '#shared/api/queue.ts'
import { concerns } from '#shared/queue/concerns.ts'
import { Reference } from '../../../components/reference.tsx'
import { othersWords } from '../../../document/record/others-words.ts'
import { childWords } from './child-words.ts'
import { ClockWords } from './clock-words.tsx'
import { elapsed } from './elapsed.ts'
import { RowTags } from './row-tags.tsx'

/** One referral of the queue: who and from where, how soon, and what else must be seen before it is opened. */
export const QueueRow = ({ row, now }: { readonly row: Row; readonly now: number }) => (
  <li className="hub-queue-row" data-hub-row={row.reference}>
    <div className="hub-queue-row__who">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <a className="govuk-link" href={`/mash/${row.reference}`}>
          <Reference value={row.reference} />
        </a>
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-2">
        {row.restricted ? (
          row.childName
        ) : (
          <>
            {childWords(row.childName, row.childDateOfBirth, now)} {othersWords(row.otherChildren)}
            <br />
            From {row.agency.name}
            {schoolWords(row)}
          </>
        )}
      </p>
      {row.concerns && row.concerns.length > 0 && (
        <p className="govuk-body govuk-!-margin-bottom-2">
          {row.concerns.map((concern) => concerns[concern]).join('; ')}
        </p>
      )}
      <RowTags row={row} />
    </div>
    <div className="hub-queue-row__when">
      {row.state === 'decided' ? (
        <p className="govuk-body govuk-!-margin-bottom-2">
          <Feedback unopened={row.unopenedOutcome} ring={row.ring} />
        </p>
      ) : (
        <ClockWords row={row} now={now} />
      )}
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        {row.owner ? `With ${row.owner.name}` : 'Nobody has taken it'}
        {row.sentAt && (
          <>
            . Sent <time dateTime={row.sentAt}>{elapsed(row.sentAt, now)}</time>
          </>
        )}
      </p>
    </div>
  </li>
)

/** Often it is the school that sends it: then its name stands there already. */
function schoolWords({ school, agency }: Row): string {
  if (!school) return ''
  return school.startsWith(agency.name) ? ', the child’s school' : `. School: ${school}`
}

/** Deciding is not telling: the sender must have opened it. */
const Feedback = ({ unopened, ring }: { readonly unopened: boolean; readonly ring?: true }) => {
  if (ring) return <strong>The sender has not opened the decision: ring them</strong>
  return unopened ? 'The sender has not opened the decision yet' : 'The sender has opened the decision'
}
