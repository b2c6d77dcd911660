import type { MeetingView } from '#shared/api/mase.ts'
import { voltHeadings } from '#shared/referral/volt.ts'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { move } from './actions.ts'

/** Where an item stood before it was moved: "victims-2". */
const place = /^([a-z]+)-(\d{1,3})$/

interface Props {
  readonly view: MeetingView
  readonly moved: unknown
  readonly from: unknown
}

/** Puts an item back where it stood before it was moved just now. */
export function UndoMove({ view: { meeting, items }, moved, from }: Props) {
  const item = items.find(({ id }) => id === moved)
  const [, under, number] = place.exec(typeof from === 'string' ? from : '') ?? []
  const heading = voltHeadings.find((one) => one === under)
  if (!item || !heading) return null
  return (
    <Form action={move}>
      <Hidden name="meeting" value={meeting.id} />
      <Hidden name="item" value={item.id} />
      <Hidden name="version" value={meeting.version} />
      <Hidden name="heading" value={heading} />
      <Hidden name="place" value={number ?? 0} />
      <p className="govuk-body">
        You moved {item.title}.{' '}
        <button type="submit" className="hub-link-button">
          Undo that
        </button>
      </p>
    </Form>
  )
}
