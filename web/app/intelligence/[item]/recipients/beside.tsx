import { formatDate } from '#shared/identifiers/date.ts'
import type { NotToldRow, ToldBeside } from '#shared/intelligence/recipient-view.ts'
import { DateAndTime } from '../../../../components/date-and-time.tsx'
import { SummaryList } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'

/** Who was told beside the hub: by telephone, in a meeting, or before it was given. */
export const ToldBesideList = ({ rows }: { readonly rows: readonly ToldBeside[] }) =>
  rows.length === 0 ? (
    <p className="govuk-body">Nobody, as far as the hub knows.</p>
  ) : (
    <SummaryList
      rows={rows.map(({ who, byWhom, on, recordedBy }) => ({
        key: who,
        value: (
          <>
            {recordedBy ? `Told by ${byWhom}` : 'Told before it was given'}
            {on && `, ${formatDate(on)}`}
            <br />
            <span className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">
              {recordedBy
                ? `Recorded by ${recordedBy.name}`
                : `Said by whoever gave it${byWhom ? `: “${byWhom}”` : ''}`}
            </span>
          </>
        ),
      }))}
    />
  )

/** With whom it is not shared, and why. */
export const NotToldList = ({ rows }: { readonly rows: readonly NotToldRow[] }) =>
  rows.length === 0 ? (
    <p className="govuk-body">No such decision was recorded.</p>
  ) : (
    <SummaryList
      rows={rows.map(({ who, reason, by, at }) => ({
        key: who ?? 'Nobody is told',
        value: (
          <>
            <TypedText text={reason} />
            <span className="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">
              {by.name}, <DateAndTime at={at} />
            </span>
          </>
        ),
      }))}
    />
  )
