import type { QueueRow } from '#shared/api/queue.ts'
import { DueWords } from './due-words.tsx'

/** Every clock of a referral that runs, each with what it is for. */
export function ClockWords({ row }: { readonly row: QueueRow }) {
  const { acknowledgement, partners, timeLeft } = row
  return (
    <dl className="hub-clocks">
      <div>
        <dt>Decide</dt>
        <dd>
          <DueWords left={timeLeft} />
        </dd>
      </div>
      {acknowledgement && (
        <div>
          <dt>Tell the sender</dt>
          <dd>
            <DueWords left={acknowledgement} />
          </dd>
        </div>
      )}
      {partners && (
        <div>
          <dt>{partnersWords(partners.open)}</dt>
          <dd>{partners.left ? <DueWords left={partners.left} /> : 'No time limit'}</dd>
        </div>
      )}
    </dl>
  )
}

const partnersWords = (open: number) => `${open} ${open === 1 ? 'partner' : 'partners'} to answer`
