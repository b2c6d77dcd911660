import { formatDate } from '#shared/identifiers/date.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { Table } from '../../../components/table.tsx'
import { actionWords, Due, HowFar } from './action-table.tsx'

interface Props {
  readonly actions: readonly ActionRow[]
  readonly caption: string
  /** Where one of them leads to, for readers who may go there. */
  readonly href?: (action: ActionRow) => string
}

/** The actions of the MASE that hang on the record of a child. */
export const ChildActions = ({ actions, caption, href }: Props) => (
  <Table
    caption={caption}
    rows={actions}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: 'Action',
        cell: (row) =>
          href ? (
            <a className="govuk-link" href={href(row)}>
              {actionWords(row)}
            </a>
          ) : (
            actionWords(row)
          ),
      },
      { heading: 'Owner', cell: ({ owner }) => `${owner.post}, ${owner.agency}` },
      { heading: 'Due', cell: (row) => <Due row={row} /> },
      { heading: 'How far', cell: (row) => <HowFar row={row} /> },
      { heading: 'Last said', cell: (row) => lastSaid(row) },
    ]}
  />
)

const lastSaid = ({ updates, raisedAt }: ActionRow): string => {
  const last = updates.at(-1)
  return last
    ? `${formatDate(last.at.slice(0, 10))}: ${last.text}`
    : `Noted ${formatDate(raisedAt.slice(0, 10))}`
}
