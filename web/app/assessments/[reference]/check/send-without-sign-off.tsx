import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { errorIn, type FormState, valueIn } from '../../../../forms/form-state.ts'
import type { AssessmentRecord } from '../../assessment-record.ts'
import { send } from './actions.ts'
import { RecordFields } from './record-fields.tsx'

const REASON = 'withoutSignOffReason'

interface Props {
  readonly record: AssessmentRecord
  readonly form: FormState
}

/** For when nobody can be reached: with the reason, and a lead still owes the reading. */
export const SendWithoutSignOff = ({ record, form }: Props) => (
  <details className="govuk-details" open={Boolean(errorIn(form, REASON) || valueIn(form, REASON))}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">
        Nobody can be reached to authorise it, and it cannot wait
      </span>
    </summary>
    <div className="govuk-details__text">
      <Form action={send} form={form}>
        <RecordFields referral={record.referral} />
        <Textarea
          form={form}
          name={REASON}
          label="Why can this not wait for sign-off, and whom did you try to reach?"
          hint="The desk sees this. A safeguarding lead must still read it afterwards."
          rows={4}
          most={5000}
        />
        <Button kind="warning">Send it without sign-off</Button>
      </Form>
    </div>
  </details>
)
