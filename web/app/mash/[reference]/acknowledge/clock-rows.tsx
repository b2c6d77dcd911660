import type { TriageView } from '#shared/api/mash.ts'
import { acknowledgedAt } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'
import { metWords } from '#shared/time/met-words.ts'
import { pausedWords } from '#shared/time/paused.ts'
import type { TimeLeft } from '#shared/time/time-left.ts'
import { toInstant } from '#shared/time/zone.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import type { SummaryRow } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { DueWords } from '../../parts/due-words.tsx'

const undecided: readonly State[] = ['new', 'in-triage', 'returned', 'awaiting-agreement', 'reconsideration']

/** What the clocks of a referral say: each that runs, what was kept or missed, and for how long and why one stood still. */
export function clockRows(referral: Referral, left: TriageView['timeLeft'], now: number): SummaryRow[] {
  const { acknowledgeBy, clockFrom, dueAt, pauses, state } = referral
  const told = acknowledgedAt(referral)
  const runs = undecided.includes(state)
  const paused = pausedWords(pauses, toInstant(now))
  return [
    ...(told || !acknowledgeBy || !runs || clockFrom
      ? []
      : [
          {
            key: 'Say what happens next by',
            value: <Deadline at={acknowledgeBy} left={left.acknowledgement} />,
          },
        ]),
    ...(told
      ? [{ key: 'Sender told what happens next', value: <Told referral={referral} at={told} /> }]
      : []),
    ...(clockFrom ? [{ key: 'Clock started afresh', value: <DateAndTime at={clockFrom} /> }] : []),
    ...(runs ? [{ key: 'Decide by', value: <Deadline at={dueAt} left={left.decision} /> }] : []),
    ...(paused ? [{ key: 'Clock stood still', value: <Pauses referral={referral} total={paused} /> }] : []),
  ]
}

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

/** When and in which words, and whether the statutory working day was kept. */
function Told({ referral, at }: { readonly referral: Referral; readonly at: string }) {
  const { acknowledged, acknowledgeBy, decision } = referral
  const met = metWords(at, acknowledgeBy)
  return (
    <>
      <DateAndTime at={at} />
      {met && `, ${met}`}
      {acknowledged ? (
        <>
          , by {acknowledged.by.name}
          <TypedText text={acknowledged.words} />
        </>
      ) : (
        `, by ${decision?.at === at ? 'the decision' : 'passing it to the MASE'}`
      )}
    </>
  )
}

const Pauses = ({ referral, total }: { readonly referral: Referral; readonly total: string }) => (
  <>
    <p className="govuk-body">{total} in all, while it was back with its sender</p>
    <ul className="govuk-list govuk-list--bullet">
      {referral.pauses.map(({ from, to, reason }) => (
        <li key={from}>
          From <DateAndTime at={from} />{' '}
          {to ? (
            <>
              to <DateAndTime at={to} />
            </>
          ) : (
            'until now'
          )}
          {reason && <TypedText text={reason} />}
        </li>
      ))}
    </ul>
  </>
)
