import type { LimitUnit } from '#shared/time/settings/clock-settings.ts'
import { Fieldset } from '../../../components/fieldset.tsx'
import { Select } from '../../../components/select.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import type { FormState } from '../../../forms/form-state.ts'

const units: readonly { readonly value: LimitUnit; readonly text: string }[] = [
  { value: 'hours', text: 'hours, day and night' },
  { value: 'working-hours', text: 'hours while the MASH is open' },
  { value: 'working-hours-on', text: 'hours once the MASH is open, then past closing' },
  { value: 'working-days', text: 'working days' },
  { value: 'none', text: 'no target' },
]

interface Props {
  readonly form: FormState
  readonly name: string
  readonly legend: string
}

/** One limit: how much, and how it is counted. */
export const LimitField = ({ form, name, legend }: Props) => (
  <Fieldset legend={legend} size="s">
    <div className="hub-limit">
      <TextInput form={form} name={`${name}.amount`} label="How many" width={4} inputMode="numeric" />
      <Select form={form} name={`${name}.unit`} label="Counted in" items={units} />
    </div>
  </Fieldset>
)
