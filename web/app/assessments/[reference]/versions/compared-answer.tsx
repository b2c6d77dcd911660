import type { VersionRow } from '#shared/api/reviews.ts'
import type { FrozenQuestion } from '#shared/form/document/document.ts'
import type { ComparedQuestion } from '#shared/review/compare.ts'
import { AnswerInWords, NoAnswer } from '../../../../document/answer.tsx'
import { QuestionLabel } from '../../../../document/question-label.tsx'
import { ChangeTag } from './change-tag.tsx'
import { ComparedRows } from './compared-rows.tsx'
import { Sides } from './sides.tsx'

interface Props {
  readonly question: ComparedQuestion
  readonly before: VersionRow
  readonly after: VersionRow
  readonly showAll: boolean
}

/** One question, with what each of the two versions said. */
export const ComparedAnswer = ({ question, before, after, showAll }: Props) => (
  <div className="hub-compared">
    <h4 className="govuk-heading-s govuk-!-margin-bottom-1">
      <QuestionLabel question={question.asked} /> <ChangeTag change={question.change} />
    </h4>
    {question.rows ? (
      <ComparedRows question={question} before={before} after={after} showAll={showAll} />
    ) : (
      <Sides
        before={before}
        after={after}
        left={<Said question={question.before} />}
        right={<Said question={question.after} />}
      />
    )}
  </div>
)

const Said = ({ question }: { readonly question: FrozenQuestion | undefined }) => {
  if (!question) return <NoAnswer>Not asked in this version</NoAnswer>
  return question.answer.as === 'rows' ? (
    <NoAnswer>Answered in rows</NoAnswer>
  ) : (
    <AnswerInWords question={question} />
  )
}
