import type { ShownConnection } from '#shared/intelligence/connection-view.ts'
import { Table } from '../../../components/table.tsx'
import { pairAddress, saidOf, strengthNames, thingText, Where, WhyAlike } from './connection-words.tsx'

interface Props {
  readonly caption: string
  readonly rows: readonly ShownConnection[]
  /** On the page of an item that stands on one side of each. */
  readonly ofOneItem?: true
}

/** Two things each, with why they may be one and what somebody said. */
export const ConnectionsTable = ({ caption, rows, ofOneItem }: Props) => (
  <Table
    caption={caption}
    stacks
    columns={[
      {
        heading: ofOneItem ? 'In this item' : 'What',
        cell: ({ own }) => (
          <>
            {thingText(own.thing)}
            {!ofOneItem && (
              <>
                <br />
                <span className="govuk-!-font-weight-regular">
                  <Where place={own} />
                </span>
              </>
            )}
          </>
        ),
      },
      { heading: 'Match', cell: ({ strength }) => (strength ? strengthNames[strength] : 'No more') },
      {
        heading: 'Named there',
        cell: ({ other }) => (
          <>
            {thingText(other.thing)}
            <br />
            <Where place={other} />
          </>
        ),
      },
      { heading: 'Why', cell: WhyAlike },
      {
        heading: 'What was said',
        cell: (row) => (
          <>
            {saidOf(row) ?? 'Nobody has looked at it'}
            <br />
            <a className="govuk-link hub-no-print" href={pairAddress(row)}>
              {saidOf(row) ? 'Look at it again' : 'Say whether it is the same'}
              <span className="govuk-visually-hidden">
                : {row.own.thing.text} in {row.own.reference} and {row.other.thing.text} in{' '}
                {row.other.reference}
              </span>
            </a>
          </>
        ),
      },
    ]}
    rows={rows}
    keyOf={({ own, other }) => `${own.id} ${other.id}`}
  />
)
