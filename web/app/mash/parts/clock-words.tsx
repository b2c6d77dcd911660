import type { QueueRow } from '#shared/api/queue.ts'
import { byWhen } from '#shared/time/by-when.ts'
import type { TimeLeft } from '#shared/time/time-left.ts'
import { DueWords } from './due-words.tsx'

/** Every clock of a referral that runs, each with what it is for. */
export function ClockWords({ row, now }: { readonly row: QueueRow; readonly now: number }) {
  const { acknowledgement, partners, timeLeft } = row
  return (
    <dl className="hub-clocks">
      <div>
        <dt>Decide</dt>
        <dd>
          <Clock left={timeLeft} now={now} />
        </dd>
      </div>
      {acknowledgement && (
        <div>
          <dt>Tell the sender</dt>
          <dd>
            <Clock left={acknowledgement} now={now} />
          </dd>
        </div>
      )}
      {partners && (
        <div>
          <dt>{partnersWords(partners.open)}</dt>
          <dd>{partners.left ? <Clock left={partners.left} now={now} /> : 'No time limit'}</dd>
        </div>
      )}
    </dl>
  )
}

/** What is left, and when that is: spans in working hours and in plain ones stand side by side. */
const Clock = ({ left, now }: { readonly left: TimeLeft; readonly now: number }) => (
  <>
    <DueWords left={left} />
    {left.at && (
      <span className="hub-clocks__by">
        {left.kind === 'overdue' ? 'since' : 'by'} {byWhen(left.at, now)}
      </span>
    )}
  </>
)

const partnersWords = (open: number) => `${open} ${open === 1 ? 'partner' : 'partners'} to answer`
