import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList, type SummaryRow } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { signOffWords } from '../../../document/record/sign-off-words.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { placeWords } from './place-words.ts'

/** When what happens, as far as its sender needs to know. */
export function SentProgress({ record }: { readonly record: AssessmentRecord }) {
  const { referral, me } = record
  const { sentAt, acknowledgeBy, dueAt, route, signOff, state, decision } = referral
  const open = decision === undefined
  const rows: (SummaryRow | undefined)[] = [
    { key: 'Now', value: placeWords(referral) },
    sentAt ? { key: state === 'kept' ? 'Kept' : 'Sent', value: <DateAndTime at={sentAt} /> } : undefined,
    route ? { key: 'To', value: `${route.team}. ${route.reason}.` } : undefined,
    route?.addition ? { key: 'You added', value: <TypedText text={route.addition} /> } : undefined,
    acknowledgeBy && open ? { key: 'You hear by', value: <DateAndTime at={acknowledgeBy} /> } : undefined,
    dueAt && open && state !== 'returned'
      ? { key: 'Decision due by', value: <DateAndTime at={dueAt} /> }
      : undefined,
    { key: 'Sign-off', value: signOffWords(signOff) },
    { key: 'If you need to talk to somebody', value: `MASH, ${me.partnership.mashPhone}` },
  ]
  return <SummaryList rows={rows.filter((row) => row !== undefined)} />
}
