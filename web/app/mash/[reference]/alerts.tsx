import type { Referral } from '#shared/referral/referral.ts'
import { InsetText } from '../../../components/inset-text.tsx'
import { Reference } from '../../../components/reference.tsx'

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "third", "12th": the place of a referral among those about the same child. */
const placeWords = (place: number): string => places[place - 1] ?? `${place}th`

/**
 * What earlier referrals say of this one, before anything else is read: that there were some, and that several of low
 * concern are together more than each. It prompts somebody to look; it decides nothing.
 */
export function Alerts({ referral: { repeat } }: { readonly referral: Referral }) {
  if (!repeat) return null
  const { earlier, pattern, references } = repeat
  return (
    <InsetText>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        {pattern ? 'A pattern of low concerns' : 'This child was referred before'}
      </h2>
      {earlier > 0 && (
        <p className="govuk-body govuk-!-margin-bottom-2">
          This is the {placeWords(earlier + 1)} referral in 12 months about what seems to be the same child.
        </p>
      )}
      {pattern && (
        <p className="govuk-body govuk-!-margin-bottom-2">
          None of them was rated above green, and none ended in more than early help. Each alone may be
          little. Read them together before you decide.
        </p>
      )}
      <p className="govuk-body govuk-!-margin-bottom-2">
        Before this one:{' '}
        {references.map((reference, index) => (
          <span key={reference}>
            {index > 0 && ', '}
            <a className="govuk-link" href={`/mash/${reference}`}>
              <Reference value={reference} />
            </a>
          </span>
        ))}
        .{' '}
        <a className="govuk-link" href="#chronology">
          What has happened before
        </a>
      </p>
      <p className="govuk-hint govuk-!-margin-bottom-0">
        The hub counts what a person said is about the same child, and what is almost certainly. It is not a
        decision: look for yourself.
      </p>
    </InsetText>
  )
}
