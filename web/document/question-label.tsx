import type { FrozenQuestion } from '#shared/form/document/document.ts'
import { ownWords } from './no-answer-words.ts'

/** The question in the words that were shown, and the instrument's own words where they were others. */
export const QuestionLabel = ({ question }: { readonly question: FrozenQuestion }) => (
  <>
    {question.number && `${question.number} `}
    {question.label}
    <OriginalLabel question={question} />
  </>
)

const OriginalLabel = ({ question }: { readonly question: FrozenQuestion }) =>
  question.originalLabel ? (
    <span className="govuk-hint govuk-!-display-block govuk-!-font-size-16 govuk-!-font-weight-regular">
      {ownWords(question.originalLabel)}
    </span>
  ) : null
