import type { ReviewStanding } from '#shared/api/reviews.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Radios } from '../../../components/radios.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { DangerQuestions } from '../../assessments/danger-questions.tsx'
import { reviewAddresses } from '../addresses.ts'
import { start } from './actions.ts'

interface Props {
  readonly review: ReviewStanding
  readonly form: FormState
}

/** Starts the review. Whether the child is in danger is asked afresh, and first. */
export const StartReview = ({ review, form }: Props) => (
  <>
    <p className="govuk-body">
      The review is a new version beside the old one, which stays as it was. It begins with what the last
      version says: change what has changed.
    </p>
    <Form action={start} form={form}>
      <Hidden name="reference" value={review.reference} />
      <DangerQuestions form={form} />
      {review.retired && review.newer && (
        <Radios
          form={form}
          name="tool"
          label="Which version of the assessment tool will you use?"
          hint={`Your area no longer uses the version that the last assessment was made with (${review.tool.version}).`}
          items={[
            {
              value: 'newer',
              label: `The version in use: ${review.newer.title}, ${review.newer.version}`,
              hint: 'Answers come along where the question is still asked',
            },
            {
              value: 'same',
              label: `The version of last time: ${review.tool.version}`,
              hint: 'Every answer comes along',
            },
          ]}
        />
      )}
      {review.retired && !review.newer && (
        <p className="govuk-body">
          Your area no longer uses this assessment tool. The review goes on with it, so that it can be
          compared. If you need another tool, start a new assessment.
        </p>
      )}
      <Button>Start the review</Button>
    </Form>
    <p className="govuk-body">
      <a className="govuk-link" href={reviewAddresses.end(review.reference)}>
        No review is needed any more
      </a>
    </p>
  </>
)
