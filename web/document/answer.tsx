import type { ReactNode } from 'react'
import type { FrozenQuestion } from '#shared/form/document/document.ts'
import { TypedText } from '../components/typed-text.tsx'
import { noAnswerWords } from './no-answer-words.ts'

/** An answer that is not rows. What is empty, not known and kept from this reader are three different things. */
export function AnswerInWords({ question }: { readonly question: FrozenQuestion }) {
  const { answer } = question
  switch (answer.as) {
    case 'text':
      return <TypedText text={answer.text} />
    case 'list':
      return <Items items={answer.items} />
    case 'mark':
      return answer.text
    default:
      return <NoAnswer>{noAnswerWords(question)}</NoAnswer>
  }
}

const Items = ({ items }: { readonly items: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
    {items.map((item) => (
      <li key={item}>
        <TypedText text={item} />
      </li>
    ))}
  </ul>
)

/** Words of the hub where nobody has written any. */
export const NoAnswer = ({ children }: { readonly children: ReactNode }) => (
  <span className="govuk-hint">{children}</span>
)
