import type { RequestForPartner } from '#shared/partners/view.ts'
import { Button } from '../../../../components/button.tsx'
import { Details } from '../../../../components/details.tsx'
import { Form } from '../../../../components/form.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { nothingKnown } from './actions.ts'
import { PlaceFields } from './place-fields.tsx'

/** One button that says that nothing is known. Who looked, and where, may be said with it. */
export const NothingKnownForm = ({
  view,
  form,
}: {
  readonly view: RequestForPartner
  readonly form: FormState
}) => (
  <Form action={nothingKnown} form={form}>
    <PlaceFields view={view} />
    <Details summary="Say who looked, and where (optional)">
      <TextInput form={form} name="whoLooked" label="Who looked?" />
      <TextInput form={form} name="whereLooked" label="In which records or systems?" />
    </Details>
    <Button kind="secondary">Nothing known about anybody named</Button>
  </Form>
)
