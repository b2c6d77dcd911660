import type { LookedThrough, QueueView, QueueRow as Row } from '#shared/api/queue.ts'
import { withCommas } from '#shared/with-commas.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { queueAddress } from './queue-address.ts'
import { QueueRow } from './queue-row.tsx'
import { views } from './views.ts'

interface Props {
  readonly view: QueueView
  readonly rows: readonly Row[]
  readonly worker?: string | undefined
  readonly filter: string | undefined
  readonly cursor: string | undefined
  readonly next: string | undefined
  /** Where a filter is on. */
  readonly looked: LookedThrough | undefined
  readonly now: number
}

/** A page of the queue. */
export const QueueList = ({ view, rows, worker, filter, cursor, next, looked, now }: Props) => (
  <>
    {rows.length === 0 ? (
      <EmptyState>
        <p className="govuk-body">{emptyWords(view, worker, looked)}</p>
      </EmptyState>
    ) : (
      <ol className="hub-queue">
        {rows.map((row) => (
          <QueueRow key={row.reference} row={row} now={now} />
        ))}
      </ol>
    )}
    {looked?.more && rows.length > 0 && <p className="govuk-body">{lookedWords(looked, view)}</p>}
    {looked?.more && (
      <p className="govuk-body">
        <a className="govuk-link" href={queueAddress(view, { worker, filter, cursor: next })}>
          Look further
        </a>
      </p>
    )}
    <Pagination
      previous={cursor && queueAddress(view, { worker, filter })}
      next={looked ? undefined : next && queueAddress(view, { worker, filter, cursor: next })}
    />
  </>
)

function emptyWords(view: QueueView, worker: string | undefined, looked: LookedThrough | undefined): string {
  if (looked) return noneWords(looked)
  return worker ? 'They have no referral in hand just now.' : views[view].empty
}

const lookedWords = ({ entries }: LookedThrough, view: QueueView) =>
  `These are out of ${withCommas(entries)}, ${view === 'decided' ? 'the latest' : 'the most urgent'} first. There are more to look through.`

const noneWords = ({ entries, more }: LookedThrough) =>
  more
    ? `None of the ${withCommas(entries)} that were looked through is what you asked for. There are more.`
    : 'Nothing here is what you asked for.'
