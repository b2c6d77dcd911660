import type { Referral } from '#shared/referral/referral.ts'
import { Button } from '../../../../components/button.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { type FormState, valueIn } from '../../../../forms/form-state.ts'
import { decide } from './actions.ts'

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  'or',
  { value: 'not-known', label: 'I do not know' },
] as const

interface Props {
  readonly referral: Referral
  readonly form: FormState
}

/** The two facts that decide it. */
export const RouteQuestions = ({ referral, form }: Props) => (
  <>
    <p className="govuk-body">
      Two facts decide whether this goes to the MASH or to the MASE. If you do not know, say so: it then goes
      to the MASH, who can find out.
    </p>
    <Form action={decide} form={form}>
      <Hidden name="reference" value={referral.reference} />
      <Hidden name="addition" value={valueIn(form, 'addition')} />
      <Hidden name="step" value="questions" />
      <Radios
        form={form}
        name="openToChildrensServices"
        label="Is the child’s case open to children’s services?"
        hint="Open means that the child has an allocated social worker now"
        items={answers}
      />
      <Radios
        form={form}
        name="exploitationRiskIdentified"
        label="Have children’s services already identified the risk of exploitation?"
        items={answers}
      />
      <Button>Save and see where it goes</Button>
    </Form>
  </>
)
