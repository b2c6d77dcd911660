import type { ReactNode } from 'react'
import { type Answers, isAnswered } from '#shared/form/answers/answers.ts'
import { isAsked } from '#shared/form/answers/conditions.ts'
import type { Question } from '#shared/form/format/definition.ts'
import { type Arranged, arrange } from './arrange.ts'
import type { SectionPage } from './page-of-form.ts'
import { QuestionField } from './question-field.tsx'

interface Props {
  readonly page: SectionPage
  /** The answers of the whole form: some questions are asked after one of another section. */
  readonly all: Answers
}

/** Every question of a section. */
export function SectionFields({ page, all }: Props) {
  const { section, answers } = page
  const here = new Set(section.questions.map(({ id }) => id))
  const answered = (question: Question) => isAnswered(answers[question.id])
  const questions = section.questions.filter(
    (question) =>
      answered(question) ||
      question.when === undefined ||
      here.has(question.when.question) ||
      isAsked(question, all),
  )
  // What holds an answer that is no longer asked for must be seen, or it could not be taken out.
  const forgotten = (question: Question) => answered(question) && !isAsked(question, { ...all, ...answers })
  const draw = ({ asked, reveals }: Arranged<Question>): ReactNode => (
    <QuestionField
      key={asked.id}
      question={asked}
      page={page}
      revealed={(value) => reveals[value]?.map(draw)}
    />
  )
  return arrange(questions, forgotten).map(draw)
}
