import type { BreachView } from '#shared/intelligence/breach-view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import type { SummaryRow } from '../../../../components/summary-list.tsx'
import { BreachClock } from '../breach-clock.tsx'

/** The clock of a breach, as everybody sees it who may read breaches. */
export const clockRows = (
  { knownAt, dueAt }: Pick<BreachView, 'knownAt' | 'dueAt'>,
  isDecided: boolean,
): SummaryRow[] => [
  { key: 'Known since', value: <DateAndTime at={knownAt} /> },
  {
    key: 'To be decided by',
    value: (
      <>
        <DateAndTime at={dueAt} /> {!isDecided && <BreachClock dueAt={dueAt} />}
      </>
    ),
  },
]
