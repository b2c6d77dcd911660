import { ratingIds } from '#shared/referral/ratings.ts'
import { dayName, weekFromMonday } from '#shared/time/settings/read-hours.ts'
import { Fieldset } from '../../../components/fieldset.tsx'
import { Radios } from '../../../components/radios.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { Textarea } from '../../../components/textarea.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { LimitField } from './limit-field.tsx'

/** All that is set of the clocks. */
export const SettingsFields = ({ form }: { readonly form: FormState }) => (
  <>
    <h2 className="govuk-heading-m">Acknowledge</h2>
    <LimitField form={form} name="acknowledgement" legend="Tell the sender what happens next" />
    <h2 className="govuk-heading-m">Decide</h2>
    <p className="govuk-body">The clock starts on receipt. It stands still only while the sender is asked.</p>
    <LimitField form={form} name="unrated" legend="Not rated yet" />
    {ratingIds.map((rating) => (
      <LimitField key={rating} form={form} name={`decision.${rating}`} legend={`Rated ${rating}`} />
    ))}
    <h2 className="govuk-heading-m">Partners answer</h2>
    <p className="govuk-body">From the moment at which they are asked.</p>
    {ratingIds.map((rating) => (
      <LimitField
        key={rating}
        form={form}
        name={`partnerReturn.${rating}`}
        legend={`Partners, rated ${rating}`}
      />
    ))}
    <h2 className="govuk-heading-m">Warn</h2>
    <TextInput
      form={form}
      name="nearing"
      label="How much of a limit is left when somebody is warned, in percent"
      hint="Who has the referral is told once, or the front door where nobody has it; when the limit is over, the MASH managers as well"
      width={2}
      inputMode="numeric"
    />
    <h2 className="govuk-heading-m">When the MASH is open</h2>
    {weekFromMonday.map((day) => (
      <Fieldset key={day} legend={dayName(day)} size="s">
        <div className="hub-limit">
          <TextInput form={form} name={`hours.${day}.from`} label="Opens" width={5} />
          <TextInput form={form} name={`hours.${day}.to`} label="Closes" width={5} />
        </div>
      </Fieldset>
    ))}
    <Radios
      form={form}
      name="bankHolidays"
      label="Is the MASH open on bank holidays in England?"
      items={[
        { value: 'closed', label: 'No, it is closed' },
        { value: 'open', label: 'Yes, as on other days' },
      ]}
    />
    <Textarea
      form={form}
      name="closings"
      label="Further days on which it is closed"
      hint="One date a line, like 24 12 2026. A bank holiday that is proclaimed later, or a day on which the council is closed"
      rows={4}
    />
  </>
)
