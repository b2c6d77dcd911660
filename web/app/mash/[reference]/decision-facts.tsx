import { outcomes } from '#shared/referral/outcomes.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'

/** The decision, and what the sender was asked. Silent while there is neither. */
export const DecisionFacts = ({ referral: { decision, question } }: { readonly referral: Referral }) => (
  <>
    {decision && (
      <SummaryList
        title="The decision"
        rows={[
          { key: 'Outcome', value: outcomes[decision.outcome] },
          { key: 'Reasons', value: <TypedText text={decision.reasons} /> },
          { key: 'What the sender should do now', value: <TypedText text={decision.senderShould} /> },
          {
            key: 'Decided by',
            value: (
              <>
                {decision.by.name}, {decision.by.post}, <DateAndTime at={decision.at} />
              </>
            ),
          },
          {
            key: 'Opened by the sender',
            value: decision.openedAt ? (
              <DateAndTime at={decision.openedAt} />
            ) : (
              'Not yet. Until they open it, they do not know what was decided.'
            ),
          },
        ]}
      />
    )}
    {question && (
      <SummaryList
        title="Question to the sender"
        rows={[
          { key: 'Question', value: <TypedText text={question.text} /> },
          {
            key: 'Asked by',
            value: (
              <>
                {question.by.name}, {question.by.post}, <DateAndTime at={question.at} />
              </>
            ),
          },
          {
            key: 'Answer',
            value: question.answer ? (
              <TypedText text={question.answer} />
            ) : (
              'The sender has not answered yet.'
            ),
          },
          ...(question.answeredAt
            ? [{ key: 'Answered', value: <DateAndTime at={question.answeredAt} /> }]
            : []),
        ]}
      />
    )}
  </>
)
