import { formatDate } from '#shared/identifiers/date.ts'
import { codesOf, type Grading } from '#shared/intelligence/grading.ts'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'

/** How an item is to be handled, for who writes or releases a text of it. */
export const HandlingShown = ({ grading }: { readonly grading: Grading | undefined }) =>
  grading === undefined ? null : (
    <InsetText>
      <p className="govuk-body">
        Graded {codesOf(grading)}, {grading.marking}
        {grading.until && `, to be read until ${formatDate(grading.until)}`}
        {grading.suspectedFalse && ', suspected to be false'}
        {grading.hidden && ', kept from the agency that gave it'}.
      </p>
      {grading.conditions && <TypedText text={grading.conditions} />}
    </InsetText>
  )
