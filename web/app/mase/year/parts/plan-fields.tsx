import { readDate } from '#shared/identifiers/date.ts'
import type { PostChoice } from '#shared/mase/year-view.ts'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { DateInput } from '../../../../components/date-input.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { errorIn, type FormState, valueIn } from '../../../../forms/form-state.ts'
import { dayOfMeeting } from '../../meetings/day-of-meeting.ts'
import { PeopleFields } from './people-fields.tsx'

interface Props {
  readonly form: FormState
  readonly choices: readonly PostChoice[]
}

/** When and where a meeting is, and who is asked. */
export const PlanFields = ({ form, choices }: Props) => (
  <>
    <DateInput form={form} name="date" label="Date" hint="For example, 9 12 2026" size="s" />
    <Confirm form={form} />
    <TextInput form={form} name="time" label="When it begins" hint="Like 10am or 14:30" width={5} />
    <TextInput form={form} name="minutes" label="How long it is, in minutes" width={4} inputMode="numeric" />
    <TextInput
      form={form}
      name="place"
      label="Where it is"
      hint="It stands in the invitation, which leaves the hub by email: nothing about a child"
    />
    <TextInput
      form={form}
      name="link"
      label="Address of the online meeting"
      hint="Optional. It is not in the invitation: members read it here after they sign in"
      spellCheck={false}
    />
    <PeopleFields form={form} choices={choices} />
  </>
)

/** Asked only of a date on which nobody works; another date that is typed is asked about again. */
function Confirm({ form }: { readonly form: FormState }) {
  if (!errorIn(form, 'confirm')) return null
  const [day, month, year] = ['day', 'month', 'year'].map((part) => valueIn(form, `date-${part}`))
  const read = readDate({ day: day ?? '', month: month ?? '', year: year ?? '' })
  if (!read.ok) return null
  return (
    <Checkboxes
      form={form}
      name="confirm"
      label="Is this date meant?"
      size="s"
      items={[{ value: read.value, label: `Yes, the meeting is held on ${dayOfMeeting(read.value)}` }]}
    />
  )
}
