import type { TriageView } from '#shared/api/mash.ts'
import type { RatingGiven, Referral } from '#shared/referral/referral.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { othersWords } from '../../../document/record/others-words.ts'
import { childWords } from '../parts/child-words.ts'
import { meaningOf } from '../parts/rating-tag.tsx'
import { clockRows } from './acknowledge/clock-rows.tsx'

interface Props {
  readonly referral: Referral
  readonly timeLeft: TriageView['timeLeft']
  readonly now: number
}

/** Who has it, how soon it is needed, and what its clocks say. */
export function StandingFacts({ referral, timeLeft, now }: Props) {
  const { sentAt, owner, rating, mase, child } = referral
  return (
    <SummaryList
      rows={[
        {
          key: 'Child',
          value: `${childWords(child.name, child.dateOfBirth ?? child.expected, now)} ${othersWords(referral.otherChildren?.length)}`,
        },
        { key: 'With', value: owner ? `${owner.name}, ${owner.post}` : 'Nobody yet' },
        { key: 'Rating', value: rating ? <RatingFacts rating={rating} /> : 'Nobody has rated it yet' },
        ...(sentAt ? [{ key: 'Sent', value: <DateAndTime at={sentAt} /> }] : []),
        ...clockRows(referral, timeLeft, now),
        ...(mase?.handedBack
          ? [
              {
                key: 'Handed back by the MASE',
                value: (
                  <>
                    <TypedText text={mase.handedBack.reason} />
                    {mase.handedBack.by.name}, {mase.handedBack.by.post},{' '}
                    <DateAndTime at={mase.handedBack.at} />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

const RatingFacts = ({ rating: { level, reason, by, at } }: { readonly rating: RatingGiven }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <strong>{level.charAt(0).toUpperCase() + level.slice(1)}</strong>: {meaningOf(level)}
    </p>
    <TypedText text={reason} />
    <p className="govuk-hint govuk-!-margin-bottom-0">
      {by ? `${by.name}, ${by.post}` : 'Set by the rule for danger; nobody has rated it yet'},{' '}
      <DateAndTime at={at} />
    </p>
  </>
)
