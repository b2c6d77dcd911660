import { nths } from '#shared/mase/read-mase-settings.ts'
import { deadlineList } from '#shared/mase/replan.ts'
import { deadlineNames } from '#shared/mase/settings.ts'
import type { PostChoice } from '#shared/mase/year-view.ts'
import { dayName, weekFromMonday } from '#shared/time/settings/read-hours.ts'
import { Radios } from '../../../../components/radios.tsx'
import { Select } from '../../../../components/select.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import type { FormState } from '../../../../forms/form-state.ts'
import { PeopleFields } from '../../year/parts/people-fields.tsx'

interface Props {
  readonly form: FormState
  readonly choices: readonly PostChoice[]
}

const nthNames: Readonly<Record<(typeof nths)[number], string>> = {
  '1': 'First',
  '2': 'Second',
  '3': 'Third',
  '4': 'Fourth',
  last: 'Last',
}

/** All that is set of how the MASE meets. */
export const SettingsFields = ({ form, choices }: Props) => (
  <>
    <h2 className="govuk-heading-m">When and where</h2>
    <Radios
      form={form}
      name="kind"
      label="When does it meet?"
      size="s"
      items={[
        {
          value: 'monthly',
          label: 'Each month on the same day of a week',
          hint: 'A day that is not worked moves to the next working day',
          reveals: (
            <>
              <Select
                form={form}
                name="nth"
                label="Which week of the month"
                items={nths.map((value) => ({ value, text: nthNames[value] }))}
              />
              <Select
                form={form}
                name="weekday"
                label="Day of the week"
                items={weekFromMonday.map((value) => ({ value, text: dayName(value) }))}
              />
            </>
          ),
        },
        {
          value: 'listed',
          label: 'On dates that are listed',
          reveals: (
            <Textarea
              form={form}
              name="dates"
              label="Dates"
              hint="One date a line, like 9 12 2026. They stay as they are, also on a day that is not worked"
              rows={6}
            />
          ),
        },
      ]}
    />
    <TextInput form={form} name="time" label="When it begins" hint="Like 10am or 14:30" width={5} />
    <TextInput form={form} name="minutes" label="How long it is, in minutes" width={4} inputMode="numeric" />
    <TextInput form={form} name="place" label="Where it usually is" hint="It stands in every invitation" />
    <TextInput
      form={form}
      name="link"
      label="Address of the online meeting"
      hint="Optional. It is in no email: members read it here after they sign in"
      spellCheck={false}
    />
    <h2 className="govuk-heading-m">Deadlines</h2>
    {deadlineList.map((name) => (
      <TextInput
        key={name}
        form={form}
        name={`offsets.${name}`}
        label={`${deadlineNames[name]}: working days ${name === 'minutes-out' ? 'after' : 'before'} the meeting`}
        width={2}
        inputMode="numeric"
      />
    ))}
    <TextInput
      form={form}
      name="replyChase"
      label="Remind who has not replied: working days before the meeting"
      width={2}
      inputMode="numeric"
    />
    <PeopleFields form={form} choices={choices} />
    <h2 className="govuk-heading-m">In the meeting</h2>
    <Textarea
      form={form}
      name="confidentiality"
      label="Confidentiality statement"
      hint="Read out at the start. Leave empty for the usual words"
      rows={4}
      most={2000}
    />
    <Textarea
      form={form}
      name="categories"
      label="Categories that the group agrees"
      hint="The gravest first, one a line. Leave empty for the usual three"
      rows={4}
    />
  </>
)
