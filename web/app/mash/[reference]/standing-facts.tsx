import type { TriageView } from '#shared/api/mash.ts'
import type { RatingGiven, Referral } from '#shared/referral/referral.ts'
import type { TimeLeft } from '#shared/time/time-left.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { othersWords } from '../../../document/record/others-words.ts'
import { childWords } from '../parts/child-words.ts'
import { DueWords } from '../parts/due-words.tsx'
import { meaningOf } from '../parts/rating-tag.tsx'

interface Props {
  readonly referral: Referral
  readonly timeLeft: TriageView['timeLeft']
  readonly now: number
}

/** Who has it, how soon it is needed, and what its clocks say. */
export function StandingFacts({ referral, timeLeft, now }: Props) {
  const { sentAt, acknowledgeBy, dueAt, owner, rating, decision, mase, child } = referral
  const open = !decision && referral.desks.includes('mash') && isWithMash(referral)
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
        ...(open && acknowledgeBy && !isSooner(dueAt, acknowledgeBy)
          ? [
              {
                key: 'Say what happens next by',
                value: <Deadline at={acknowledgeBy} left={timeLeft.acknowledgement} />,
              },
            ]
          : []),
        ...(open ? [{ key: 'Decide by', value: <Deadline at={dueAt} left={timeLeft.decision} /> }] : []),
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

/** A decision that is due first says what happens next. */
const isSooner = (at: string | undefined, than: string) =>
  at !== undefined && Date.parse(at) < Date.parse(than)

const isWithMash = ({ state }: Referral) => ['new', 'in-triage', 'returned'].includes(state)

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

const Deadline = ({ at, left }: { readonly at: string | undefined; readonly left: TimeLeft }) => (
  <>
    {at && (
      <>
        <DateAndTime at={at} />:{' '}
      </>
    )}
    <DueWords left={left} />
  </>
)
