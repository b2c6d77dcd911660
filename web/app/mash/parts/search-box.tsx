import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { searchQueue } from '../actions.ts'

/** One box for whatever somebody has in hand or is told. Sent as a form: nothing typed stands in an address. */
export const SearchBox = ({ form }: { readonly form: FormState }) => (
  <search className="hub-find hub-no-print" aria-label="Find a referral">
    <Form action={searchQueue} form={form}>
      <TextInput
        form={form}
        name="search"
        label="Reference, name, NHS number, UPN or postcode"
        spellCheck={false}
      />
      <Button kind="secondary">Find</Button>
    </Form>
  </search>
)
