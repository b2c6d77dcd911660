import type { FrozenQuestion } from '#shared/form/document/document.ts'
import { QuestionLabel } from './question-label.tsx'

/** Nothing was said. What is withheld, or for a manager to answer, is something to know and stays in its place. */
export const isOpen = ({ answer, answeredBy }: FrozenQuestion): boolean =>
  answer.as === 'empty' && answeredBy !== 'manager'

/**
 * The questions of a section that nobody answered, folded away: what was said is not buried, and what was not said can
 * still be read, and is printed.
 */
export function NotAnswered({ questions }: { readonly questions: readonly FrozenQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {questions.length === 1 ? '1 question not answered' : `${questions.length} questions not answered`}
        </span>
      </summary>
      <div className="govuk-details__text">
        <ul className="govuk-list govuk-list--bullet">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionLabel question={question} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
