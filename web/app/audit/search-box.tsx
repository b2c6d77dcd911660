import { Button } from '../../components/button.tsx'
import { TextInput } from '../../components/text-input.tsx'
import type { FormState } from '../../forms/form-state.ts'

/** Asks for a reference. It changes nothing, so it is sent as part of the address and can be kept as a bookmark. */
export const SearchBox = ({ form }: { readonly form: FormState }) => (
  <form action="/audit" method="get" noValidate>
    <TextInput
      form={form}
      name="reference"
      label="Reference"
      hint="For example, LKM-4821-7306-7, or of an item of intelligence LKM-INT-4821-7306-7"
      width={20}
      spellCheck={false}
    />
    <Button>Find who saw or changed it</Button>
  </form>
)
