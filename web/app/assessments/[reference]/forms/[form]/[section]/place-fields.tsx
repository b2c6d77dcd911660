import { Hidden } from '../../../../../../components/hidden.tsx'
import { own } from './own-fields.ts'
import type { Place } from './section-page.ts'

interface Props {
  readonly place: Place
  readonly version: number
  /** Marks of what the page was opened with (pieces.ts). */
  readonly opened: string
}

/** Which page of which record this is, and what it was opened with. A browser must not put older values back in. */
export const PlaceFields = ({ place: { record, form, definition, section }, version, opened }: Props) => (
  <>
    <Hidden name={own.reference} value={record.referral.reference} />
    <Hidden name={own.form} value={form} />
    <Hidden name={own.section} value={section.id} />
    <input type="hidden" name={own.version} value={version} autoComplete="off" />
    <input type="hidden" name={own.opened} value={opened} autoComplete="off" />
    <Hidden name={own.tool} value={definition.id} />
    <Hidden name={own.toolVersion} value={definition.version} />
  </>
)
