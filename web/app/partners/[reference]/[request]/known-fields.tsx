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

/** One thing that is known. A single one needs no title of its own: its first question says what it is. */
export const KnownFields = ({ form, index, of }: Props) =>
  of > 1 ? (
    <Fieldset legend={`${index + 1} of ${of} things that are known`} size="m">
      <Fields form={form} index={index} />
    </Fieldset>
  ) : (
    <Fields form={form} index={index} />
  )

/** What it is, how it is known and from whom, what kind of knowledge that is, and when it was. */
const Fields = ({ form, index }: Omit<Props, 'of'>) => (
  <>
    <Textarea form={form} name={`known-${index}`} label="What is known" size="s" most={2000} />
    <Radios
      form={form}
      name={`source-${index}`}
      label="How does your agency know it?"
      size="s"
      items={sourceIds.map((id) => ({ value: id, label: sources[id] }))}
    />
    <TextInput
      form={form}
      name={`from-${index}`}
      label="From whom?"
      hint="For example, her form tutor, or a neighbour who rang"
      size="s"
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
  </>
)
