import type { InformationView } from '#shared/intelligence/recipient-view.ts'
import { Hidden } from '../../../../components/hidden.tsx'

/** What each form on these pages sends along: what it is about, and the version that the page showed. */
export const PlaceFields = ({
  view: { item, id, version },
}: {
  readonly view: Pick<InformationView, 'item' | 'id' | 'version'>
}) => (
  <>
    <Hidden name="item" value={item} />
    <Hidden name="dissemination" value={id} />
    <Hidden name="version" value={version} />
  </>
)
