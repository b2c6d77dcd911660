import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

/** Whether the family agrees to early help; who did, and when. */
export const Agreement = ({ form }: { readonly form: FormState }) => (
  <Radios
    form={form}
    name="agreed"
    label="Does the family agree that this is passed on to early help?"
    size="m"
    items={[
      {
        value: 'yes',
        label: 'Yes',
        reveals: (
          <>
            <TextInput form={form} name="agreedBy" label="Who agreed?" hint="For example, the mother" />
            <TextInput
              form={form}
              name="agreedWhen"
              label="When, and how?"
              hint="For example, on the telephone today at 2pm"
            />
          </>
        ),
      },
      {
        value: 'no',
        label: 'No',
        hint: 'Then it can go only where a law asks for it without their agreement',
      },
    ]}
  />
)
