import { DateAndTime } from '../../../components/date-and-time.tsx'
import { SummaryList, type SummaryRow } from '../../../components/summary-list.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { signOffWords } from '../../../document/record/sign-off-words.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { lateWords } from './late-words.ts'
import { nextWords } from './next-words.ts'
import { placeWords } from './place-words.ts'
import { ProgressList } from './progress-list.tsx'
import { progressOf } from './progress-of.ts'

/** Where it is, what happens next and by when, and whom to ring: as far as its sender needs to know. */
export function SentProgress({ record }: { readonly record: AssessmentRecord }) {
  const { referral, me, history } = record
  const { sentAt, route, signOff, state, acknowledged } = referral
  const isKept = state === 'kept'
  const phone = me.partnership.mashPhone
  const now = new Date().toISOString()
  const told = state === 'new' || state === 'in-triage' ? acknowledged?.words : undefined
  const rows: (SummaryRow | undefined)[] = [
    { key: 'Now', value: placeWords(referral) },
    told ? { key: 'The MASH tells you', value: <TypedText text={told} /> } : undefined,
    isKept ? undefined : { key: 'What happens next', value: lateWords(referral, now) ?? nextWords(referral) },
    isKept && sentAt ? { key: 'Kept', value: <DateAndTime at={sentAt} /> } : undefined,
    route ? { key: 'To', value: `${route.team}. ${route.reason}.` } : undefined,
    route?.addition ? { key: 'You added', value: <TypedText text={route.addition} /> } : undefined,
    { key: 'Sign-off', value: signOffWords(signOff) },
    {
      key: 'If you need to talk to somebody',
      value: (
        <>
          MASH,{' '}
          <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}>
            {phone}
          </a>
        </>
      ),
    },
  ]
  // What stands above already is not said again in its step.
  const steps = progressOf(referral, history).map((step) =>
    told && step.words === told ? { ...step, words: undefined } : step,
  )
  return (
    <>
      <SummaryList rows={rows.filter((row) => row !== undefined)} />
      {!isKept && <ProgressList steps={steps} now={now} />}
    </>
  )
}
