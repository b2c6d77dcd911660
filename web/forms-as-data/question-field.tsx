import type { ReactNode } from 'react'
import type { Column, Question } from '#shared/form/format/definition.ts'
import { Details } from '../components/details.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { hintOf, labelOf, questionId } from './about-question.tsx'
import { CellField } from './cell-field.tsx'
import { Guidance } from './guidance.tsx'
import { IndicatorList } from './indicator-list.tsx'
import { Marks } from './marks.tsx'
import { marksAreChoices } from './marks-as-choices.ts'
import { Note } from './note.tsx'
import type { SectionPage } from './page-of-form.ts'
import { QuestionInRows } from './question-in-rows.tsx'

interface Props {
  readonly question: Question
  readonly page: SectionPage
  readonly revealed: (value: string) => ReactNode
}

/** One question of a form with all that belongs to it. */
export function QuestionField({ question, page, revealed }: Props) {
  if (question.answeredBy === 'manager') return <ForTheManager question={question} />
  return (
    <div
      className="hub-question"
      id={questionId(question)}
      data-hub-filled={page.origins[question.id] ? '' : undefined}
    >
      {question.guidance && (
        <Details summary={`Help with ${question.number ? `question ${question.number}` : 'this question'}`}>
          <Guidance blocks={question.guidance} />
        </Details>
      )}
      {question.kind === 'indicators' ? (
        <IndicatorList question={question} page={page} />
      ) : question.kind === 'repeat' || question.kind === 'checklist' || question.kind === 'need-to-know' ? (
        <QuestionInRows question={question} page={page} />
      ) : (
        <CellField
          name={question.id}
          label={labelOf(question)}
          hint={hintWithReason(question, page)}
          size="s"
          form={page.form}
          asked={question as Column}
          page={page}
          revealed={revealed}
        />
      )}
      {!marksAreChoices(question) && <Marks question={question} form={page.form} />}
      {question.kind !== 'paragraph' && <Note question={question} form={page.form} />}
    </div>
  )
}

/** Where the reason for the opinion is asked, why it is. */
function hintWithReason(question: Question, { section, origins, departs }: SectionPage): ReactNode {
  const hint = hintOf(question, section.questions, origins[question.id])
  if (question.role !== 'opinion.reason' || !departs) return hint
  return (
    <>
      <strong className="govuk-!-display-block">{departs} Say why.</strong>
      {hint}
    </>
  )
}

const ForTheManager = ({ question }: { readonly question: Question }) => (
  <InsetText>
    <strong>{labelOf(question)}</strong>
    <br />
    Your safeguarding lead or line manager fills this in when they authorise.
  </InsetText>
)
