import { type ReactNode, useId } from 'react'

export interface Column<Row> {
  readonly heading: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
}

interface Props<Row> {
  readonly caption: string
  /** For tables whose heading stands right above. */
  readonly hideCaption?: boolean
  /** The first names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** On a narrow screen each row is a list, so that what matters in its last columns is not out of sight. */
  readonly stacks?: true
}

/** Rows and columns. On a narrow screen the table scrolls in itself, by touch and by keyboard. */
export function Table<Row>({ caption, hideCaption = false, columns, rows, keyOf, stacks }: Props<Row>) {
  const captionId = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="hub-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className={`govuk-table${stacks ? ' hub-stacks' : ''}`}>
        <caption
          id={captionId}
          className={`govuk-table__caption ${hideCaption ? 'govuk-visually-hidden' : 'govuk-table__caption--m'}`}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ heading, numeric }) => (
              <th key={heading} scope="col" className={headerClass(numeric)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} className="govuk-table__row">
              {columns.map(({ heading, cell, numeric }, index) =>
                index === 0 ? (
                  <th key={heading} scope="row" className={headerClass(numeric)}>
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={heading}
                    data-heading={stacks ? heading : undefined}
                    className={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}`}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const headerClass = (numeric = false) =>
  `govuk-table__header${numeric ? ' govuk-table__header--numeric' : ''}`
