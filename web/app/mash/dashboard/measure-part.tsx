import type { ReactNode } from 'react'
import type { PublishedTable as Published } from '#shared/management/publish.ts'
import { BarPicture } from '../../../charts/bar-picture.tsx'
import { PublishedTable } from '../../../charts/published-table.tsx'

interface Props {
  readonly table: Published
  readonly period: string
  /** What it comes to, in a sentence or two. */
  readonly children?: ReactNode
}

/** One measure: in words, as a picture, as the table behind it, and to take away. */
export const MeasurePart = ({ table, period, children }: Props) => (
  <div className="govuk-!-margin-bottom-8">
    <h2 className="govuk-heading-m" id={`measure-${table.id}`}>
      {table.title}
    </h2>
    {children}
    {table.tooFew ? (
      <p className="govuk-body">There are fewer than 10, which is too few to say anything of them.</p>
    ) : (
      <>
        <BarPicture table={table} />
        <PublishedTable table={table} />
        <p className="govuk-body hub-no-print">
          <a className="govuk-link" href={`/mash/dashboard/${table.id}/csv?period=${period}`} download>
            Download as a spreadsheet (CSV)<span className="govuk-visually-hidden"> {table.title}</span>
          </a>
        </p>
      </>
    )}
  </div>
)
