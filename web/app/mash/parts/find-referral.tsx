import type { QueueView } from '#shared/api/queue.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { findReferral } from '../actions.ts'

/** Leads straight to a referral whose reference somebody reads out. Sent as a form: nothing typed stands in an address. */
export const FindReferral = ({ form, view }: { readonly form: FormState; readonly view: QueueView }) => (
  <section aria-label="Find a referral" className="hub-find hub-no-print">
    <Form action={findReferral} form={form}>
      <Hidden name="view" value={view} />
      <TextInput
        form={form}
        name="reference"
        label="Find a referral by its reference"
        width={20}
        spellCheck={false}
      />
      <Button kind="secondary">Find</Button>
    </Form>
  </section>
)
