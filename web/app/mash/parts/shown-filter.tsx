import type { QueueView, SavedFilter } from '#shared/api/queue.ts'
import { filterWords } from '../filters/filter-words.ts'
import { queueAddress } from './queue-address.ts'

interface Props {
  readonly view: QueueView
  readonly filter: SavedFilter | undefined
  readonly saved: readonly SavedFilter[]
}

/** What the queue is narrowed down to, and what it can be with one step. */
export const ShownFilter = ({ view, filter, saved }: Props) => (
  <section aria-label="Filter" className="hub-shown-filter hub-no-print">
    {filter && (
      <p className="govuk-body govuk-!-margin-bottom-2">
        <strong>Shown{filter.name ? ` by “${filter.name}”` : ''}:</strong> {filterWords(filter)}.{' '}
        <a className="govuk-link" href={queueAddress(view)}>
          Show everything
        </a>
      </p>
    )}
    <ul className="hub-links">
      <li>
        <a className="govuk-link" href={filtersAddress(view, filter)}>
          {filter ? 'Change or save this filter' : 'Filter the queue'}
        </a>
      </li>
      {saved
        .filter(({ id }) => id !== filter?.id)
        .map(({ id, name }) => (
          <li key={id}>
            <a className="govuk-link" href={queueAddress(view, { filter: id })}>
              <span className="govuk-visually-hidden">Your filter: </span>
              {name}
            </a>
          </li>
        ))}
    </ul>
  </section>
)

const filtersAddress = (view: QueueView, filter: SavedFilter | undefined) =>
  `/mash/filters?${new URLSearchParams({ view, ...(filter ? { filter: filter.id } : {}) })}`
