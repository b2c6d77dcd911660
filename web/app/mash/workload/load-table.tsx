import type { Workload } from '#shared/management/workload.ts'
import { dateAndTime } from '../../../components/dates.ts'
import { type Column, Table } from '../../../components/table.tsx'
import { queueAddress } from '../parts/queue-address.ts'

const number = (heading: string, of: (one: Workload) => number): Column<Workload> => ({
  heading,
  cell: of,
  numeric: true,
})

interface Props {
  readonly caption: string
  readonly workers: readonly Workload[]
  /** The work of somebody can be handed over from here. */
  readonly mayHandOver: boolean
}

/** What each worker has in hand, by rating and by how it stands. */
export function LoadTable({ caption, workers, mayHandOver }: Props) {
  const columns: Column<Workload>[] = [
    {
      heading: 'Worker',
      cell: ({ person, away }) => (
        <>
          <a className="govuk-link" href={queueAddress('mine', { worker: person.id })}>
            {person.name}
          </a>
          <span className="govuk-!-display-block govuk-!-font-weight-regular">
            {away ? 'Cannot sign in, or is not at the MASH any more' : person.post}
          </span>
        </>
      ),
    },
    number('In hand', ({ held }) => held),
    number('Overdue', ({ overdue }) => overdue),
    number('Danger', ({ danger }) => danger),
    number('Red', ({ byRating }) => byRating.red),
    number('Amber', ({ byRating }) => byRating.amber),
    number('Green', ({ byRating }) => byRating.green),
    number('Blue', ({ byRating }) => byRating.blue),
    number('Not rated', ({ byRating }) => byRating.unrated),
    number('Waiting for others', ({ waiting }) => waiting),
    {
      heading: 'First is due',
      cell: ({ held, firstDue }) =>
        firstDue ? dateAndTime(firstDue) : held === 0 ? 'Nothing in hand' : 'Nothing has a limit now',
    },
    { heading: 'Oldest was sent', cell: ({ oldest }) => (oldest ? dateAndTime(oldest) : 'Nothing in hand') },
    ...(mayHandOver
      ? [
          {
            heading: 'Hand over',
            cell: ({ person, held }: Workload) =>
              held === 0 ? (
                'Nothing to hand over'
              ) : (
                <a className="govuk-link" href={`/mash/workload/${person.id}`}>
                  Hand over<span className="govuk-visually-hidden"> what {person.name} has</span>
                </a>
              ),
          },
        ]
      : []),
  ]
  return <Table caption={caption} columns={columns} rows={workers} keyOf={({ person }) => person.id} stacks />
}
