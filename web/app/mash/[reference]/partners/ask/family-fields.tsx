import { familyKnows, familyKnowsIds } from '#shared/partners/request.ts'
import { Radios } from '../../../../../components/radios.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'

interface Props {
  readonly form: FormState
  /** What the forms say of it. */
  readonly consent: readonly string[]
}

/** Whether the family knows that agencies are asked, beside what the sender wrote of it. */
export const FamilyFields = ({ form, consent }: Props) => (
  <>
    {consent.length > 0 && (
      <>
        <p className="govuk-body govuk-!-margin-bottom-1">
          The referral says of whether other agencies may be asked:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {consent.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )}
    <Radios
      form={form}
      name="family"
      label="Does the family know that agencies are asked?"
      hint="The agencies are shown which of these it is."
      items={familyKnowsIds.map((id) => ({ value: id, label: familyKnows[id] }))}
    />
    <Textarea
      form={form}
      name="whyNotAsked"
      label="If the family does not agree or was not asked, why are agencies asked all the same?"
      hint="For example, that telling them would put the child at more risk. The agencies do not see this."
      size="s"
      rows={3}
      most={5000}
    />
  </>
)
