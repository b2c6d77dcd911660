import { Button } from '../../../components/button.tsx'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { answer } from './actions.ts'

interface Props {
  readonly record: AssessmentRecord
  readonly form: FormState
}

/** The question that the MASH returned it with, and the place for the answer. */
export function AnswerQuestion({ record: { referral, mine, me }, form }: Props) {
  const { question, state, reference, version } = referral
  if (!question) return null
  return (
    <section aria-labelledby="question">
      <h2 className="govuk-heading-m" id="question">
        {state === 'returned' ? 'The MASH asks you a question' : 'What the MASH asked'}
      </h2>
      <InsetText>
        <TypedText text={question.text} />
        <p className="govuk-hint govuk-!-margin-bottom-0">
          {question.by.name}, {question.by.post}, <DateAndTime at={question.at} />
        </p>
      </InsetText>
      {question.answer && (
        <>
          <h3 className="govuk-heading-s">The answer</h3>
          <TypedText text={question.answer} />
          <p className="govuk-hint">{question.answeredAt && <DateAndTime at={question.answeredAt} />}</p>
        </>
      )}
      {state === 'returned' && mine && (
        <Form action={answer} form={form}>
          <Hidden name="reference" value={reference} />
          <Hidden name="version" value={version} />
          <Textarea
            form={form}
            name="answer"
            label="Your answer"
            hint={`It goes to whoever asked. If it cannot wait, ring the MASH: ${me.partnership.mashPhone}`}
            rows={6}
            most={5000}
          />
          <Button>Send your answer</Button>
        </Form>
      )}
    </section>
  )
}
