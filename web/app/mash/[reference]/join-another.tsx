import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { errorIn, type FormState, valueIn } from '../../../forms/form-state.ts'
import { joinAnother } from './judge.ts'

interface Props {
  readonly reference: string
  readonly form: FormState
}

/** For a referral about the same child in which nothing is alike: another name, a date that was wrong. */
export const JoinAnother = ({ reference, form }: Props) => (
  <details
    className="govuk-details hub-no-print"
    open={valueIn(form, 'another') !== '' || errorIn(form, 'another') !== undefined}
  >
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">Say that another referral is about the same child</span>
    </summary>
    <div className="govuk-details__text">
      <Form action={joinAnother} form={form}>
        <Hidden name="reference" value={reference} />
        <TextInput
          form={form}
          name="another"
          label="Reference of the other referral"
          hint="For example, LKM-4821-7306-5"
          width={20}
          spellCheck={false}
        />
        <TextInput
          form={form}
          name="anotherReason"
          label="How do you know?"
          hint="Must be said where nothing in the two is alike"
        />
        <Button kind="secondary">They are about the same child</Button>
      </Form>
    </div>
  </details>
)
