import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { carry } from './actions.ts'
import { ItemFields } from './item-fields.tsx'

interface Props {
  readonly view: RoomView
  readonly at: RoomItem
  readonly form: FormState
}

/** Where the item is not decided today. */
export const CarryForm = ({ view, at, form }: Props) => (
  <details className="govuk-details" open={form.errors.length > 0}>
    <summary className="govuk-details__summary">
      <span className="govuk-details__summary-text">Carry it over to the next meeting</span>
    </summary>
    <div className="govuk-details__text">
      <Form action={carry} form={form}>
        <ItemFields view={view} at={at} which="carry" />
        <Textarea form={form} name="carryReason" label="Why is it not decided today?" rows={2} />
        <Button kind="secondary">Carry it over</Button>
      </Form>
    </div>
  </details>
)
