import type { Danger } from '#shared/referral/referral.ts'
import { Radios } from '../../components/radios.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { Textarea } from '../../components/textarea.tsx'
import { WarningText } from '../../components/warning-text.tsx'
import type { FormState } from '../../forms/form-state.ts'
import type { TypedForm } from '../../forms/typed-form.ts'

/** The API's names of the fields, and the page's. */
export const dangerFields = {
  'danger.now': 'now',
  'danger.policeCalled': 'policeCalled',
  'danger.calledWhen': 'calledWhen',
  'danger.logNumber': 'logNumber',
  'danger.whyNotCalled': 'whyNotCalled',
}

export const dangerInitial = (danger: Danger) => ({ ...danger })

/** Whether the child is in danger, as the API takes it. What is not asked for is left out. */
export function typedDanger(form: TypedForm) {
  const now = form.given('now')
  if (now !== 'yes') return { now }
  const policeCalled = form.given('policeCalled')
  return {
    now,
    policeCalled,
    ...(policeCalled === 'yes'
      ? { calledWhen: form.given('calledWhen'), logNumber: form.given('logNumber') }
      : {}),
    ...(policeCalled === 'no' ? { whyNotCalled: form.given('whyNotCalled') } : {}),
  }
}

/** The first question of all. Without scripts everything stands open, and the words say what belongs to what. */
export const DangerQuestions = ({ form }: { readonly form: FormState }) => (
  <Radios
    form={form}
    name="now"
    label="Is the child in danger now?"
    hint="A child who is missing, with somebody who may harm them, or likely to come to harm before this form is read, is in danger now."
    items={[
      { value: 'yes', label: 'Yes, the child is in danger now', reveals: <PoliceQuestions form={form} /> },
      { value: 'no', label: 'No, not at this moment' },
    ]}
  />
)

const PoliceQuestions = ({ form }: { readonly form: FormState }) => (
  <>
    <WarningText>Call 999 now. Come back to this when you have.</WarningText>
    <Radios
      form={form}
      name="policeCalled"
      label="If the child is in danger now: have the police been called?"
      size="s"
      items={[
        {
          value: 'yes',
          label: 'Yes, the police have been called',
          reveals: (
            <>
              <TextInput
                form={form}
                name="calledWhen"
                label="If they have: when were they called?"
                hint="For example, today at 3:40pm"
                width={20}
              />
              <TextInput
                form={form}
                name="logNumber"
                label="Police log number, if you were given one"
                width={20}
                spellCheck={false}
              />
            </>
          ),
        },
        {
          value: 'no',
          label: 'No, they have not been called yet',
          reveals: (
            <Textarea
              form={form}
              name="whyNotCalled"
              label="If they have not: why not, and who will call them?"
              rows={3}
              most={5000}
            />
          ),
        },
      ]}
    />
  </>
)
