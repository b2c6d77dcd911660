import { InsetText } from '../../../../../../components/inset-text.tsx'
import { addresses } from '../../../../addresses.ts'
import type { Place } from './section-page.ts'

/** On a page that was saved before, what is empty may be so on purpose: it is filled in only when asked. */
export const FillIn = ({ place, count }: { readonly place: Place; readonly count: number }) => (
  <InsetText>
    {count === 1
      ? 'One empty answer can be filled in from what is already known.'
      : `${count} empty answers can be filled in from what is already known.`}{' '}
    <a
      className="govuk-link"
      href={`${addresses.section(place.record.referral.reference, place.form, place.section.id)}?fill=yes`}
    >
      Fill {count === 1 ? 'it' : 'them'} in
    </a>
  </InsetText>
)
