import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { type AgendaClock, timeAfter } from '#shared/mase/agenda-clock.ts'
import type { OverdueAction } from '#shared/mase/pool.ts'
import { Details } from '../../../../components/details.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Table } from '../../../../components/table.tsx'

interface Props {
  readonly clock: AgendaClock
  readonly overdue: readonly OverdueAction[]
}

/** What comes before the items: the welcome, and the actions that are overdue. */
export function Opening({ clock: { starts, frame, itemsFrom }, overdue }: Props) {
  if (overdue.length === 0) return null
  const from = formatTime(timeAfter(starts, frame.welcome))
  const many = overdue.length === 1 ? '1 action is' : `${overdue.length} actions are`
  return (
    <section aria-labelledby="overdue">
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2" id="overdue">
        Actions first
      </h2>
      <p className="govuk-body">
        {many} overdue. The meeting takes them from {from} to {formatTime(itemsFrom)}, before the items.
      </p>
      <Details summary="See the overdue actions">
        <Table
          caption="Overdue actions, the longest overdue first"
          hideCaption
          keyOf={({ id }) => id}
          rows={overdue}
          columns={[
            { heading: 'Due', cell: ({ dueOn }) => formatDate(dueOn) },
            { heading: 'Action', cell: ({ words }) => words },
            {
              heading: 'Owner',
              cell: ({ post, agency }) => (
                <>
                  {post}, {agency}
                </>
              ),
            },
            {
              heading: 'Referral',
              cell: ({ reference }) =>
                reference ? (
                  <a className="govuk-link" href={`/mase/${reference}`}>
                    <Reference value={reference} />
                  </a>
                ) : (
                  'None'
                ),
            },
          ]}
        />
      </Details>
    </section>
  )
}
