import type { ReactNode } from 'react'
import type { PublishedTable as Published } from '#shared/management/publish.ts'
import { BarPicture } from '../../../charts/bar-picture.tsx'
import { PublishedTable } from '../../../charts/published-table.tsx'

interface Props {
  readonly table: Published
  readonly period: string
  /** What it counts, where its heading does not say it all. */
  readonly children?: ReactNode
}

/** One of the figures: in words, as a picture, as the table behind it, and to take away. */
export const FigurePart = ({ table, period, children }: Props) => (
  <div className="govuk-!-margin-bottom-8">
    <h2 className="govuk-heading-m" id={`figure-${table.id}`}>
      {table.title}
    </h2>
    {children && <p className="govuk-body">{children}</p>}
    {table.tooFew ? (
      <p className="govuk-body">There are fewer than 10, which is too few to say anything of them.</p>
    ) : table.rows.length === 0 ? (
      <p className="govuk-body">Nothing is recorded.</p>
    ) : (
      <>
        <BarPicture table={table} />
        <PublishedTable table={table} />
        <p className="govuk-body hub-no-print">
          <a className="govuk-link" href={`/mase/figures/${table.id}/csv?period=${period}`} download>
            Download as a spreadsheet (CSV)<span className="govuk-visually-hidden"> {table.title}</span>
          </a>
        </p>
      </>
    )}
  </div>
)
