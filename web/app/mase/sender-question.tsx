import type { Referral } from '#shared/referral/referral.ts'
import { Button } from '../../components/button.tsx'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { Form } from '../../components/form.tsx'
import { Hidden } from '../../components/hidden.tsx'
import { InsetText } from '../../components/inset-text.tsx'
import { Textarea } from '../../components/textarea.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import type { FormState } from '../../forms/form-state.ts'
import { answer } from './[reference]/actions.ts'

interface Props {
  readonly referral: Referral
  /** The reader wrote it, and may answer. */
  readonly mine: boolean
  readonly form: FormState
}

/** For its sender: what the MASE asks before it takes the referral, and the place for the answer. */
export function SenderQuestion({ referral: { reference, version, state, mase }, mine, form }: Props) {
  const question = mase?.question
  if (!question) return null
  const isOpen = state === 'waiting-for-mase' && question.answer === undefined
  return (
    <section aria-labelledby="mase-question">
      <h2 className="govuk-heading-m" id="mase-question">
        {isOpen ? 'The MASE asks you a question' : 'What the MASE asked'}
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
        </>
      )}
      {isOpen && mine && (
        <Form action={answer} form={form}>
          <Hidden name="reference" value={reference} />
          <Hidden name="version" value={version} />
          <Textarea
            form={form}
            name="answer"
            label="Your answer"
            hint="It goes to the coordinator of the MASE. If you cannot answer, say so and why."
            rows={6}
            most={5000}
          />
          <Button>Send your answer</Button>
        </Form>
      )}
    </section>
  )
}
