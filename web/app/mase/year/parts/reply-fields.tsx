import { replies } from '#shared/mase/attendance.ts'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

interface Props {
  readonly form: FormState
  readonly label: string
}

/** Whether somebody comes, and who, by post. */
export const ReplyFields = ({ form, label }: Props) => (
  <>
    <Radios
      form={form}
      name="answer"
      label={label}
      size="s"
      items={Object.entries(replies).map(([value, words]) => ({ value, label: words }))}
    />
    <TextInput
      form={form}
      name="who"
      label="Who comes"
      hint="By their post, such as: Deputy team manager. Needed where somebody else comes"
    />
  </>
)
