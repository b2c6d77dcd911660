import type { Meeting } from '#shared/mase/meeting.ts'
import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Table } from '../../../../components/table.tsx'
import { agendaPage } from '../../[reference]/agenda-page.ts'
import { CameFrom } from '../../came-from.tsx'
import { aboutChild } from '../about-item.ts'

/** The accepted referrals that are on no agenda yet, each to be put on this one. */
export async function Accepted({
  meeting: { id, date },
}: {
  readonly meeting: Pick<Meeting, 'id' | 'date'>
}) {
  const accepted = await hub.listPool({ view: 'accepted' })
  if (!accepted.ok) return <FailurePage problem={accepted.failure} />
  const { rows, next } = accepted.value
  return (
    <>
      <h2 className="govuk-heading-m">Accepted, not on an agenda</h2>
      {rows.length === 0 ? (
        <p className="govuk-body">Every accepted referral is on an agenda.</p>
      ) : (
        <Table
          caption="Accepted referrals that are on no agenda"
          hideCaption
          keyOf={({ reference }) => reference}
          rows={rows}
          columns={[
            {
              heading: 'Referral',
              cell: ({ reference }) => (
                <a className="govuk-link" href={agendaPage(reference, id)}>
                  Add <Reference value={reference} /> to this agenda
                </a>
              ),
            },
            { heading: 'Child', cell: (row) => aboutChild(row, date) },
            { heading: 'Sent by', cell: (row) => <CameFrom row={row} /> },
          ]}
        />
      )}
      {next && (
        <p className="govuk-body">
          These wait longest.{' '}
          <a className="govuk-link" href="/mase?kind=accepted">
            See all that are accepted
          </a>
        </p>
      )}
    </>
  )
}
