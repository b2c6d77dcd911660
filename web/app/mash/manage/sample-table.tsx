import type { SampleLine } from '#shared/api/management.ts'
import { dateAndTime } from '../../../components/dates.ts'
import { Reference } from '../../../components/reference.tsx'
import { Table } from '../../../components/table.tsx'

/** Referrals to look back at. */
export const SampleTable = ({ lines }: { readonly lines: readonly SampleLine[] }) => (
  <Table
    caption="To look back at"
    columns={[
      {
        heading: 'Referral',
        cell: ({ reference }) => (
          <a className="govuk-link" href={`/mash/${reference}/quality`}>
            Look back at <Reference value={reference} />
          </a>
        ),
      },
      { heading: 'From', cell: ({ agency }) => agency },
      { heading: 'Decided', cell: ({ doneAt }) => dateAndTime(doneAt) },
    ]}
    rows={lines}
    keyOf={({ reference }) => reference}
  />
)
