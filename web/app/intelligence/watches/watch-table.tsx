import { formatDate } from '#shared/identifiers/date.ts'
import { type Watch, watchKinds } from '#shared/intelligence/watch.ts'
import { dayOf } from '../../../components/dates.ts'
import { Table } from '../../../components/table.tsx'

export const watchText = ({ text, born }: Pick<Watch, 'text' | 'born'>): string =>
  [text, born && `born or aged ${born}`].filter(Boolean).join(', ')

interface Props {
  readonly caption: string
  readonly watches: readonly Watch[]
  readonly empty: string
}

export const WatchTable = ({ caption, watches, empty }: Props) =>
  watches.length === 0 ? (
    <>
      <h2 className="govuk-heading-m">{caption}</h2>
      <p className="govuk-body">{empty}</p>
    </>
  ) : (
    <Table
      caption={caption}
      stacks
      columns={[
        {
          heading: 'For',
          cell: (watch) => (
            <a className="govuk-link" href={`/intelligence/watches/${watch.id}`}>
              {watchText(watch)}
            </a>
          ),
        },
        { heading: 'What', cell: ({ kind }) => watchKinds[kind] },
        { heading: 'Why', cell: ({ reason }) => reason },
        { heading: 'By', cell: ({ by, at }) => `${by.name}, ${dayOf(at)}` },
        {
          heading: 'Until',
          cell: ({ until, ended }) =>
            ended ? `Ended by ${ended.by.name} on ${dayOf(ended.at)}` : formatDate(until),
        },
      ]}
      rows={watches}
      keyOf={({ id }) => id}
    />
  )
