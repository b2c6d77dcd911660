import { kindIds, kindsOfKnowledge, sourceIds, sources } from '#shared/partners/answer.ts'
import { Fieldset } from '../../../../components/fieldset.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'

interface Props {
  readonly form: FormState
  readonly index: number
  readonly of: number
}

/** One thing that is known: what, from whom, how, and when. */
export const KnownFields = ({ form, index, of }: Props) => (
  <Fieldset legend={of > 1 ? `What is known, ${index + 1} of ${of}` : 'What is known'} size="m">
    <Textarea form={form} name={`known-${index}`} label="What do you know?" size="s" most={2000} />
    <TextInput
      form={form}
      name={`from-${index}`}
      label="From whom?"
      hint="For example, her form tutor, or a neighbour who rang"
      size="s"
    />
    <Radios
      form={form}
      name={`source-${index}`}
      label="How does your agency know it?"
      size="s"
      items={sourceIds.map((id) => ({ value: id, label: sources[id] }))}
    />
    <Radios
      form={form}
      name={`kind-${index}`}
      label="What kind of knowledge is it?"
      size="s"
      items={kindIds.map((id) => ({ value: id, label: kindsOfKnowledge[id] }))}
    />
    <TextInput
      form={form}
      name={`when-${index}`}
      label="When was it? (optional)"
      hint="A date or a period, such as 12 March 2026 or last winter"
      size="s"
      width={20}
    />
  </Fieldset>
)
