import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

/** Whether the family was told: an outcome goes to the family and to the sender. */
export const FamilyFields = ({ form }: { readonly form: FormState }) => (
  <>
    <Radios
      form={form}
      name="family.told"
      label="Has the family been told of the outcome?"
      items={[
        { value: 'yes', label: 'Yes' },
        { value: 'not-yet', label: 'Not yet, and somebody will tell them' },
        {
          value: 'no',
          label: 'No, they are not to be told now',
          reveals: (
            <Textarea form={form} name="family.whyNot" label="Why not?" size="s" rows={3} most={5000} />
          ),
        },
      ]}
    />
    <TextInput
      form={form}
      name="family.by"
      label="Who told them, or who will?"
      hint="Name and post. Leave this out if they are not to be told now."
      size="s"
    />
  </>
)
