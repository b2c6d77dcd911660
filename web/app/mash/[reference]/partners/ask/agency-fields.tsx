import type { AskableAgency, AskingView } from '#shared/partners/view.ts'
import { Checkboxes } from '../../../../../components/checkboxes.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'

interface Props {
  readonly form: FormState
  readonly view: AskingView
}

/** Which agencies, and why each of them. The rating suggests, and chooses nobody. */
export const AgencyFields = ({ form, view }: Props) => (
  <Checkboxes
    form={form}
    name="agencies"
    label="Which agencies do you ask?"
    hint={`${view.suggestion ?? 'Rate the referral first, and the partnership’s own advice stands here.'} Give a reason for each: what makes it likely to know, and why that is needed.`}
    items={view.agencies.map((agency) => ({
      value: agency.contact,
      label: `${agency.organisation}: ${agency.post}`,
      hint: hintOf(agency),
      reveals: (
        <Textarea
          form={form}
          name={`why-${agency.contact}`}
          label={`Why ask ${agency.organisation}, ${agency.post}?`}
          size="s"
          rows={2}
        />
      ),
    }))}
  />
)

const hintOf = ({ hint, waits }: AskableAgency): string | undefined =>
  [hint, waits && 'Asked already, and has not answered yet'].filter(Boolean).join('. ') || undefined
