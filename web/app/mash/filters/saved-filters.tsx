import type { QueueView, SavedFilter } from '#shared/api/queue.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { queueAddress } from '../parts/queue-address.ts'
import { restore } from './actions.ts'
import { filterWords } from './filter-words.ts'

interface Props {
  readonly view: QueueView
  readonly saved: readonly SavedFilter[]
  readonly deleted: readonly SavedFilter[]
}

/** The filters that somebody has saved, and those that they can have back. */
export const SavedFilters = ({ view, saved, deleted }: Props) => (
  <>
    <h2 className="govuk-heading-m">Your saved filters</h2>
    {saved.length === 0 ? (
      <p className="govuk-body">You have saved none. Show something first; then you can give it a name.</p>
    ) : (
      <SummaryList
        rows={saved.map((filter) => ({
          key: (
            <a className="govuk-link" href={queueAddress(view, { filter: filter.id })}>
              {filter.name}
            </a>
          ),
          value: filterWords(filter),
          change: {
            href: `/mash/filters/${filter.id}`,
            text: 'Rename or delete',
            about: `the filter ${filter.name}`,
          },
        }))}
      />
    )}
    {deleted.length > 0 && (
      <>
        <h2 className="govuk-heading-m">Deleted in the last two days</h2>
        {deleted.map(({ id, formerName }) => (
          <Form key={id} action={restore}>
            <Hidden name="view" value={view} />
            <Hidden name="filter" value={id} />
            <Hidden name="name" value={formerName ?? ''} />
            <Button kind="secondary">Save “{formerName}” again</Button>
          </Form>
        ))}
      </>
    )}
  </>
)
