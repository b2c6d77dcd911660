import type { DeliveryView } from '#shared/intelligence/ring-view.ts'
import { Hidden } from '../../../../../components/hidden.tsx'

/** What each form about a recipient sends along: whom it is about, and the version that the page showed. */
export const PlaceFields = ({
  view: { item, id, version },
}: {
  readonly view: Pick<DeliveryView, 'item' | 'id' | 'version'>
}) => (
  <>
    <Hidden name="item" value={item} />
    <Hidden name="dissemination" value={id} />
    <Hidden name="version" value={version} />
  </>
)
