import type { Decision } from '#shared/decision/decision.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Details } from '../../../components/details.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { decisionRows } from './decide/decision-rows.tsx'
import { ReconsiderationFacts } from './reconsider/reconsideration-facts.tsx'

interface Props {
  readonly referral: Referral
  /** Every decision that was made or proposed, the latest first. */
  readonly decisions: readonly Decision[]
}

/** What was decided or is proposed, now and before; what the sender presses for; what they were asked. */
export const DecisionFacts = ({ referral, decisions }: Props) => {
  const { decision, proposal, question, reconsideration } = referral
  const current = proposal ?? decision
  const earlier = decisions.filter(({ number }) => number !== current?.number)
  return (
    <>
      {proposal && (
        <SummaryList title="The decision that waits for agreement" rows={decisionRows(proposal)} />
      )}
      {decision && (
        <SummaryList
          title="The decision"
          rows={[
            ...decisionRows(decision),
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
      {reconsideration && <ReconsiderationFacts asked={reconsideration} />}
      {earlier.length > 0 && (
        <Details summary={`Earlier decisions (${earlier.length})`}>
          {earlier.map((one) => (
            <SummaryList
              key={one.number}
              title={`Decision ${one.number}`}
              level={3}
              rows={decisionRows(one)}
            />
          ))}
        </Details>
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
}
