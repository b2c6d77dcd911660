import type { RequestForPartner } from '#shared/partners/view.ts'
import { Hidden } from '../../../../components/hidden.tsx'

/** What every form about a request carries: which it is, and what of it the page has shown. */
export const PlaceFields = ({ view }: { readonly view: RequestForPartner }) => (
  <>
    <Hidden name="reference" value={view.reference} />
    <Hidden name="information" value={view.id} />
    <Hidden name="version" value={view.version} />
  </>
)
