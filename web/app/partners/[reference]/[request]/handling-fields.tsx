import { handlingIds, handlings } from '#shared/partners/answer.ts'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

/** To whom the MASH may pass the answer on: the agency's own to say. */
export const HandlingFields = ({ form }: { readonly form: FormState }) => (
  <>
    <Radios
      form={form}
      name="handling"
      label="To whom may the MASH pass this on?"
      hint="It stays yours. You can change this later, and the MASH asks you before it goes further."
      items={handlingIds.map((id) => ({ value: id, label: handlings[id] }))}
    />
    <Textarea
      form={form}
      name="condition"
      label="Any condition, or whom to ask first"
      hint="Needed where you want to be asked first."
      size="s"
      rows={3}
      most={5000}
    />
  </>
)
