import type { AskingView } from '#shared/partners/view.ts'
import { Checkboxes } from '../../../../../components/checkboxes.tsx'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'
import { DateInput } from '../../../../../components/date-input.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { aboutWords } from '../../../../partners/people-words.ts'

interface Props {
  readonly form: FormState
  readonly view: AskingView
}

/** About whom, what, why and by when: the same for every agency. */
export const WhatIsAsked = ({ form, view }: Props) => (
  <>
    <Checkboxes
      form={form}
      name="about"
      label="About whom do you ask?"
      hint="The agencies see their names and dates of birth."
      items={view.people.map(({ id, address: _, ...person }) => ({ value: id, label: aboutWords(person) }))}
    />
    <Radios
      form={form}
      name="address"
      label="Are the agencies given the child’s address?"
      hint="It helps them to find the right person. Leave it out where it must stay secret."
      inline
      items={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
    />
    <Textarea form={form} name="ask" label="What would you like to know?" size="m" most={5000} />
    <Textarea
      form={form}
      name="because"
      label="Why do you ask?"
      hint="In general words, for the agencies to read. Not more than they need to find what matters."
      size="m"
      most={5000}
    />
    {view.dueAt ? (
      <p className="govuk-body">
        If you ask now, the answers are due on <DateAndTime at={view.dueAt} />, by the rating of the referral.
      </p>
    ) : (
      <DateInput
        form={form}
        name="due"
        label="By when do you need the answers?"
        hint="There is no set time for the rating. They have until 5pm of the day. For example, 27 3 2027"
      />
    )}
  </>
)
