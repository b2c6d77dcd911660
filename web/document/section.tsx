import type { ReactNode } from 'react'
import type { FrozenSection } from '#shared/form/document/document.ts'
import { SummaryList } from '../components/summary-list.tsx'
import { AnswerInWords } from './answer.tsx'
import { isOpen, NotAnswered } from './not-answered.tsx'
import { QuestionLabel } from './question-label.tsx'
import { RowsOfQuestion } from './rows.tsx'
import { runsOf } from './runs.ts'

interface Props {
  readonly section: FrozenSection
  readonly anchor: string
  readonly headingLevel: 2 | 3
  /** What stands below its title before any answer. */
  readonly note?: ReactNode
}

/** One section of a form: every question as it was asked, with its answer. */
export function SectionOfDocument({ section, anchor, headingLevel, note }: Props) {
  const Heading = `h${headingLevel}` as const
  const answered = section.questions.filter((question) => !isOpen(question))
  return (
    <section aria-labelledby={anchor}>
      <Heading className="govuk-heading-m" id={anchor}>
        {section.title}
      </Heading>
      {note}
      {section.questions.length === 0 && !note && (
        <p className="govuk-hint">No question of this section was asked.</p>
      )}
      {runsOf(answered).map((run) =>
        run.kind === 'rows' ? (
          <RowsOfQuestion
            key={run.question.id}
            question={run.question}
            headingLevel={headingLevel === 2 ? 3 : 4}
          />
        ) : (
          <SummaryList
            key={run.questions[0]?.id}
            rows={run.questions.map((question) => ({
              key: <QuestionLabel question={question} />,
              value: <AnswerInWords question={question} />,
            }))}
          />
        ),
      )}
      <NotAnswered questions={section.questions.filter(isOpen)} />
    </section>
  )
}
