import type { Quality } from '#shared/management/quality.ts'
import { qualityAnswers, qualityQuestionIds, qualityQuestions } from '#shared/management/quality-questions.ts'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'

/** What a colleague found. */
export const Found = ({ quality: { answers } }: { readonly quality: Quality }) => (
  <SummaryList
    rows={qualityQuestionIds.map((id) => ({
      key: qualityQuestions[id],
      value: (
        <>
          {qualityAnswers[answers[id].answer]}
          {answers[id].comment && <TypedText text={answers[id].comment} />}
        </>
      ),
    }))}
  />
)
