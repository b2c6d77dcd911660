import type { Choice } from '../../../../components/choice.ts'
import { Radios } from '../../../../components/radios.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

interface Props {
  readonly form: FormState
  readonly name: string
  readonly label: string
  readonly items: readonly Choice[]
}

/** One question with its answer and, where there is something to say of it, a comment. */
export const QualityField = ({ form, name, label, items }: Props) => (
  <>
    <Radios form={form} name={`${name}.answer`} label={label} size="s" inline small items={items} />
    <Textarea
      form={form}
      name={`${name}.comment`}
      label={
        <>
          What did you find?<span className="govuk-visually-hidden"> {label}</span> (optional)
        </>
      }
      rows={2}
      most={5000}
    />
  </>
)
