import { GENERAL } from '#shared/mase/minutes.ts'
import type { RoomView } from '#shared/mase/room-view.ts'
import type { FormState } from '../../../../../forms/form-state.ts'
import { MinutesForm } from './minutes-form.tsx'
import { formFor } from './which-form.ts'

/** What belongs to no item. */
export const GeneralMinutes = ({
  view: { meeting, general },
  form,
}: {
  readonly view: RoomView
  readonly form: FormState
}) => (
  <>
    <h2 className="govuk-heading-l">Welcome, apologies and other business</h2>
    <MinutesForm
      meeting={meeting.id}
      item={GENERAL}
      saved={general}
      form={formFor(form, 'minutes', { text: general?.text })}
    />
  </>
)
