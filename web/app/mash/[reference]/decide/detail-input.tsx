import type { DetailField } from '#shared/decision/fields.ts'
import type { Outcome } from '#shared/referral/outcomes.ts'
import { DateInput } from '../../../../components/date-input.tsx'
import { Radios } from '../../../../components/radios.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { Attendees, type Post } from './attendees.tsx'
import { detailName } from './names.ts'

interface Props {
  readonly outcome: Outcome
  readonly field: DetailField
  readonly form: FormState
  readonly posts: readonly Post[]
}

/** One thing that an outcome asks for. */
export function DetailInput({ outcome, field, form, posts }: Props) {
  const { kind, label, hint, choices = {} } = field
  const shared = { form, name: detailName(outcome, field.id), label, hint, size: 's' as const }
  switch (kind) {
    case 'choice':
      return (
        <Radios
          {...shared}
          items={Object.entries(choices).map(([value, words]) => ({ value, label: words }))}
        />
      )
    case 'date':
      return <DateInput {...shared} />
    case 'long':
      return <Textarea {...shared} rows={3} most={5000} />
    case 'attendees':
      return <Attendees {...shared} posts={posts} />
    case 'time':
      return <TextInput {...shared} width={10} />
    case 'reference':
      return <TextInput {...shared} width={20} />
    case 'text':
      return <TextInput {...shared} />
  }
}
