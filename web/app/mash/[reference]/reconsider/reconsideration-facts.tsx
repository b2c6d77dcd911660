import { isOpen, type Reconsideration, type ReconsiderationAsked } from '#shared/decision/reconsideration.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { SummaryList, type SummaryRow } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'

const resultWords = { upheld: 'The decision stands', reopened: 'Opened again' } as const

const askedRows = ({ stepName, askedBy, at, reason, wanted }: ReconsiderationAsked): SummaryRow[] => [
  {
    key: 'Asked by',
    value: (
      <>
        {askedBy.name}, {askedBy.post}, <DateAndTime at={at} />
      </>
    ),
  },
  { key: 'Step', value: stepName },
  { key: 'Why they do not agree', value: <TypedText text={reason} /> },
  { key: 'What they want instead', value: <TypedText text={wanted} /> },
]

/** What the sender presses for, with the answers so far. */
export const ReconsiderationFacts = ({ asked }: { readonly asked: Reconsideration }) => (
  <>
    {asked.answers.map((answer) => (
      <SummaryList
        key={answer.asked.step}
        title={`The sender did not agree: ${answer.asked.stepName}`}
        rows={[
          ...askedRows(answer.asked),
          { key: 'Answer', value: resultWords[answer.result] },
          { key: 'Reasons', value: <TypedText text={answer.reasons} /> },
          {
            key: 'Answered by',
            value: (
              <>
                {answer.by.name}, {answer.by.post}, <DateAndTime at={answer.at} />
              </>
            ),
          },
          ...(answer.result === 'upheld'
            ? [
                {
                  key: 'Opened by the sender',
                  value: answer.openedAt ? (
                    <DateAndTime at={answer.openedAt} />
                  ) : (
                    'Not yet. Until they open it, they do not know why it stands.'
                  ),
                },
              ]
            : []),
        ]}
      />
    ))}
    {isOpen(asked) && (
      <SummaryList
        title="The sender does not agree"
        rows={[...askedRows(asked), { key: 'Answer due by', value: <DateAndTime at={asked.dueAt} /> }]}
      />
    )}
  </>
)
