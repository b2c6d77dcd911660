import type { Decision } from '#shared/decision/decision.ts'
import { outcomeWords } from '#shared/decision/words.ts'
import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import type { SummaryRow } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { detailRows } from './detail-rows.tsx'

/** All that the MASH knows of a decision: outcomes, details, by when what, agreement, and whether it was read. */
export const decisionRows = (decision: Decision): SummaryRow[] => [
  { key: 'Outcome', value: outcomeWords(decision) },
  { key: 'Reasons', value: <TypedText text={decision.reasons} /> },
  { key: 'What the sender should do now', value: <TypedText text={decision.senderShould} /> },
  ...familyRows(decision),
  ...detailRows(decision),
  ...(decision.dates ?? []).map(({ what, by, source }) => ({
    key: what,
    value: (
      <>
        By {isCalendarDate(by) ? formatDate(by) : <DateAndTime at={by} />}
        <br />
        <span className="govuk-hint">{source}</span>
      </>
    ),
  })),
  {
    key: 'Decided by',
    value: (
      <>
        {decision.by.name}, {decision.by.post}, <DateAndTime at={decision.proposedAt ?? decision.at} />
      </>
    ),
  },
  ...agreementRows(decision),
  ...(decision.reopened
    ? [
        {
          key: 'Opened again',
          value: (
            <>
              {decision.reopened.by.name}, {decision.reopened.by.post},{' '}
              <DateAndTime at={decision.reopened.at} />
              <TypedText text={decision.reopened.reason} />
            </>
          ),
        },
      ]
    : []),
]

const toldWords = {
  yes: 'Told by',
  'not-yet': 'Not yet. To be told by',
  no: 'Not told, because:',
} as const

const familyRows = ({ family }: Decision): SummaryRow[] =>
  family
    ? [
        {
          key: 'The family',
          value: <TypedText text={`${toldWords[family.told]} ${family.by ?? family.whyNot ?? ''}`} />,
        },
      ]
    : []

function agreementRows({ agreement }: Decision): SummaryRow[] {
  if (!agreement) return []
  const { answer, takenBackAt, when, because } = agreement
  const status = answer ? (
    <>
      {answer.agreed ? 'Agreed to by' : 'Not agreed to by'} {answer.by.name}, {answer.by.post},{' '}
      <DateAndTime at={answer.at} />
      {answer.comment && <TypedText text={answer.comment} />}
    </>
  ) : takenBackAt ? (
    <>
      Taken back before anybody answered, <DateAndTime at={takenBackAt} />
    </>
  ) : when === 'after' ? (
    'It could not wait. A manager is still to look at it.'
  ) : (
    'Waits for a manager who did not make it.'
  )
  return [
    { key: 'Agreement', value: status },
    { key: 'Why agreement is asked for', value: because.join('. ') },
  ]
}
