import type { RoomItem, RoomView } from '#shared/mase/room-view.ts'
import { Hidden } from '../../../../../components/hidden.tsx'
import { type RoomForm, WHICH } from './which-form.ts'

interface Props {
  readonly view: RoomView
  readonly at: RoomItem
  readonly which: RoomForm
}

/** What each form of an item carries along: which form and item it is, and the version that the page shows. */
export const ItemFields = ({ view: { meeting }, at: { line }, which }: Props) => (
  <>
    <Hidden name={WHICH} value={which} />
    <Hidden name="meeting" value={meeting.id} />
    <Hidden name="item" value={line.item.id} />
    <Hidden name="version" value={line.item.version} />
    {line.item.reference && <Hidden name="reference" value={line.item.reference} />}
  </>
)
