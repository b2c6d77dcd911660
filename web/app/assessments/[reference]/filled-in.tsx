import { InsetText } from '../../../components/inset-text.tsx'
import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { filledSections } from '../filled-sections.ts'

/** That pages are filled in already, with the way to look at them all together. */
export function FilledIn({ record }: { readonly record: AssessmentRecord }) {
  const filled = filledSections(record)
  if (filled.length === 0) return null
  const whole = filled.filter(({ left }) => left === 0).length
  return (
    <InsetText>
      {filled.length === 1
        ? 'One section is filled in from what is already known'
        : `${filled.length} sections are filled in from what is already known`}
      {whole > 0 &&
        (whole === 1
          ? ', one of them with all that is needed'
          : `, ${whole} of them with all that is needed`)}
      .{' '}
      <a className="govuk-link" href={addresses.page(record.referral.reference, 'confirm')}>
        Check what is filled in
      </a>
    </InsetText>
  )
}
