import { type ItemDecisionKind, itemDecisions } from '#shared/mase/item.ts'
import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateInput } from '../../../../../components/date-input.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { decide } from './actions.ts'
import { ItemFields } from './item-fields.tsx'

interface Props {
  readonly view: RoomView
  readonly at: RoomItem
  readonly form: FormState
}

const hints: Readonly<Record<ItemDecisionKind, string>> = {
  remain: 'The MASE looks at it again.',
  remove:
    'The MASE looks at it no longer. That closes nothing: every agency goes on with its own work and its actions.',
  escalate: 'Somebody with more to decide takes it up; the MASE looks at it again.',
  noted: 'Nothing else is to be decided here.',
}

/** What the meeting decides of the item. */
export const DecisionForm = ({ view, at, form }: Props) => {
  const child = at.decisions.includes('remain')
  return (
    <section aria-labelledby="decision">
      <h3 className="govuk-heading-m" id="decision">
        Decision
      </h3>
      <Form action={decide} form={form}>
        <ItemFields view={view} at={at} which="decision" />
        <Radios
          form={form}
          name="kind"
          label="What was decided?"
          items={at.decisions.map((kind) => ({
            value: kind,
            label: itemDecisions[kind],
            hint: hints[kind],
            reveals: revealed(kind, form),
          }))}
        />
        {child && (
          <>
            <DateInput
              form={form}
              name="reviewOn"
              label="When is it looked at again?"
              hint="Unless it is removed. It waits for the coordinator from that day on."
            />
            <Radios
              form={form}
              name="category"
              label="Which category does the group agree on?"
              items={view.categories.map((label, index) => ({ value: String(index), label }))}
            />
          </>
        )}
        <Textarea
          form={form}
          name="reason"
          label="Why?"
          hint={child ? 'Its sender reads this as well.' : undefined}
          rows={3}
          most={5000}
        />
        <Button>Note the decision</Button>
      </Form>
    </section>
  )
}

const revealed = (kind: ItemDecisionKind, form: FormState) => {
  if (kind === 'remove')
    return <TextInput form={form} name="approver" label="Who approved the removal?" size="s" />
  if (kind === 'escalate')
    return <TextInput form={form} name="escalatedTo" label="To whom is it escalated?" size="s" />
  return undefined
}
