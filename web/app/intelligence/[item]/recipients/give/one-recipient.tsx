import type { RecipientChoice } from '#shared/intelligence/recipient-view.ts'
import { gatewayIds, gateways } from '#shared/sharing/gateways.ts'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Select } from '../../../../../components/select.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { errorIn, type FormState, idOf } from '../../../../../forms/form-state.ts'
import { postName } from '../post-name.ts'
import { fieldOf } from './fields.ts'

interface Props {
  readonly choice: RecipientChoice
  readonly form: FormState
}

/** What one post needs it for, and what allows the desk to give it to them. Neither is filled in for the officer. */
export function OneRecipient({ choice, form }: Props) {
  const { contactId } = choice
  const error = errorIn(form, fieldOf(contactId, 'contact'))
  return (
    <fieldset className="govuk-fieldset govuk-!-margin-bottom-6">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        <h2 className="govuk-fieldset__heading" id={idOf(fieldOf(contactId, 'contact'))} tabIndex={-1}>
          {postName(choice)}
        </h2>
      </legend>
      {error && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {choice.reasons.length > 0 && <p className="govuk-hint">{choice.reasons.join('. ')}.</p>}
      <Hidden name="to" value={contactId} />
      <Textarea
        form={form}
        name={fieldOf(contactId, 'purpose')}
        label="What do they need it for?"
        hint="They read this. Such as: to look out for the vehicle near the school"
        size="s"
        rows={3}
        most={5000}
      />
      <Select
        form={form}
        name={fieldOf(contactId, 'gateway')}
        label="What allows you to give it to them?"
        size="s"
        items={gatewayIds.map((id) => ({ value: id, text: gateways[id].name }))}
      />
    </fieldset>
  )
}
