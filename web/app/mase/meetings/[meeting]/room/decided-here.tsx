import { formatDate } from '#shared/identifiers/date.ts'
import { movementOf } from '#shared/mase/decide.ts'
import { itemDecisions } from '#shared/mase/item.ts'
import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { SummaryList, type SummaryRow } from '../../../../../components/summary-list.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { again } from './actions.ts'
import { ItemFields } from './item-fields.tsx'

interface Props {
  readonly view: RoomView
  readonly at: RoomItem
  readonly form: FormState
}

/** What was decided, or that it was carried over; and how to take it up again. */
export const DecidedHere = ({ view, at, form }: Props) => (
  <section aria-labelledby="decision">
    <h3 className="govuk-heading-m" id="decision">
      {at.line.item.carriedOver ? 'Carried over' : 'Decided'}
    </h3>
    <SummaryList rows={outcomeRows(at.line.item, view.categories).filter((row) => typeof row === 'object')} />
    {at.line.item.decision && (
      <details className="govuk-details" open={form.errors.length > 0}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Take it up again</span>
        </summary>
        <div className="govuk-details__text">
          <Form action={again} form={form}>
            <ItemFields view={view} at={at} which="again" />
            <Textarea
              form={form}
              name="againReason"
              label="Why is it taken up again?"
              hint="What was decided stays in the history."
              rows={2}
            />
            <Button kind="secondary">Take it up again</Button>
          </Form>
        </div>
      </details>
    )}
  </section>
)

export const movements = {
  graver: 'graver than last time',
  'less-grave': 'less grave than last time',
  same: 'the same as last time',
} as const

/** What became of an item, as rows. */
export function outcomeRows(
  { decision, carriedOver, before }: RoomItem['line']['item'],
  categories: readonly string[],
): (SummaryRow | false | undefined)[] {
  if (carriedOver)
    return [
      { key: 'To the meeting of', value: dayOfMeeting(carriedOver.to) },
      { key: 'Why', value: <TypedText text={carriedOver.reason} /> },
    ]
  if (!decision) return []
  const { kind, reason, approver, escalatedTo, category, reviewOn, by } = decision
  const movement = movementOf(before?.category, category)
  return [
    { key: 'Decision', value: itemDecisions[kind] },
    escalatedTo !== undefined && { key: 'To whom', value: escalatedTo },
    approver !== undefined && { key: 'Approved by', value: approver },
    category !== undefined && {
      key: 'Category',
      value: `${categories[category] ?? ''}${movement ? `, ${movements[movement]}` : ''}`,
    },
    reviewOn !== undefined && { key: 'Next look at it', value: formatDate(reviewOn) },
    { key: 'Why', value: <TypedText text={reason} /> },
    kind === 'remove' && {
      key: 'What that means',
      value: 'The MASE looks at it no longer. It is not closed: agencies go on with their work and actions.',
    },
    { key: 'Noted by', value: by.name },
  ]
}
