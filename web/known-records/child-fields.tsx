import { DateInput } from '../components/date-input.tsx'
import { TextInput } from '../components/text-input.tsx'
import type { FormState } from '../forms/form-state.ts'

/** What a child can be searched for by. Each may be left out. */
export const ChildFields = ({ form }: { readonly form: FormState }) => (
  <>
    <TextInput
      form={form}
      name="name"
      label="Name"
      hint="First name and family name, in any order. A nickname will do"
      spellCheck={false}
    />
    <DateInput form={form} name="dateOfBirth" label="Date of birth" hint="For example, 27 3 2011" size="s" />
    <TextInput
      form={form}
      name="nhsNumber"
      label="NHS number"
      hint="10 numbers, like 999 000 0018"
      width={10}
      inputMode="numeric"
      spellCheck={false}
    />
    <TextInput
      form={form}
      name="upn"
      label="Unique pupil number (UPN)"
      hint="A letter followed by 12 numbers, or 11 numbers and a letter"
      width={20}
      spellCheck={false}
    />
    <TextInput form={form} name="postcode" label="Postcode" width={10} spellCheck={false} />
  </>
)
