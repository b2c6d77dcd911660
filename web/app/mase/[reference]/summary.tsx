import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList, type SummaryRow } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { signOffWords } from '../../../document/record/sign-off-words.ts'
import { agedOn } from '../child-words.ts'
import { dayOfMeeting } from '../meetings/day-of-meeting.ts'

const named = (person: PersonRef) => `${person.name}, ${person.post}`

/** What the coordinator needs to know first: whom it is about, how it came, and why. */
export function Summary({ referral }: { readonly referral: Referral }) {
  const { mase, author, agency, sentAt } = referral
  const rows: (SummaryRow | false | undefined)[] = [
    { key: 'Child', value: childOf(referral) },
    { key: 'Sent by', value: `${named(author)}, ${agency.name}` },
    sentAt !== undefined && { key: 'Sent on', value: <DateAndTime at={sentAt} /> },
    mase && {
      key: 'How it came',
      value: mase.from === 'mash' ? 'Passed on by the MASH' : 'Directly to the MASE',
    },
    mase && {
      key: mase.from === 'mash' ? 'The MASH’s reason' : 'Why the MASE',
      value: <TypedText text={mase.reason} />,
    },
    mase && { key: 'With the MASE since', value: <DateAndTime at={mase.at} /> },
    { key: 'Sign-off', value: signOffWords(referral.signOff) },
    mase?.acceptedBy && { key: 'Accepted by', value: named(mase.acceptedBy) },
    mase?.meeting !== undefined && {
      key: 'On the agenda of',
      value: (
        <a className="govuk-link" href={`/mase/meetings/${mase.meeting}`}>
          {dayOfMeeting(mase.meeting)}
        </a>
      ),
    },
  ]
  return <SummaryList rows={rows.filter((row) => typeof row === 'object')} />
}

function childOf({ child }: Referral): string {
  const born = child.dateOfBirth && `born ${formatDate(child.dateOfBirth)}`
  const aged = agedOn(child.dateOfBirth, londonClock(Date.now()).date)
  return [child.name ?? 'Not named', born, aged].filter(Boolean).join(', ')
}
