import type { HotSpot } from '#shared/mase/links/hot-spots.ts'
import { partsOfDay, weekdays } from '#shared/mase/links/times-in.ts'
import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { type Column, Table } from '../../../../components/table.tsx'
import { periodWords } from '../../../mash/dashboard/period-words.ts'
import { LinksNavigation } from '../links-navigation.tsx'

const title = 'Places and times'

/** A number where there is one: a table of noughts hides what it says. */
const counted = (many: number | undefined) => many ?? '–'

const place: Column<HotSpot> = {
  heading: 'Place',
  cell: ({ id, place: name }) =>
    id.startsWith('agenda ') ? (
      name
    ) : (
      <a className="govuk-link" href={`/mase/links/${id}`}>
        {name}
      </a>
    ),
}

const byTime: readonly Column<HotSpot>[] = [
  place,
  { heading: 'Spoken of in', cell: ({ count }) => count, numeric: true },
  ...weekdays.map(
    (day): Column<HotSpot> => ({
      heading: day.slice(0, 3),
      cell: ({ days }) => counted(days[day]),
      numeric: true,
    }),
  ),
  ...(Object.keys(partsOfDay) as (keyof typeof partsOfDay)[]).map(
    (part): Column<HotSpot> => ({
      heading: partsOfDay[part],
      cell: ({ parts }) => counted(parts[part]),
      numeric: true,
    }),
  ),
]

const byMonth = (months: readonly string[]): Column<HotSpot>[] => [
  place,
  ...months.map(
    (month): Column<HotSpot> => ({
      heading: periodWords(month),
      cell: ({ months: own }) => counted(own[month]),
      numeric: true,
    }),
  ),
]

/** As many months as one looks at together. */
const MOST_MONTHS = 12

export default async function PlacesPage() {
  const found = await hub.readPlaces({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { places, more } = found.value
  const months = [...new Set(places.flatMap((one) => Object.keys(one.months)))].toSorted().slice(-MOST_MONTHS)
  return (
    <Page title={title} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      <LinksNavigation current="/mase/links/places" />
      <p className="govuk-body">
        Places that a person confirmed in two records or more, and places that stood on an agenda of the last
        twelve meetings. The days and the parts of a day are those that the records and minutes name in the
        same sentence: morning from 5am, afternoon from midday, evening from 5pm, night from 10pm. The month
        is that in which a record came to the MASE, or in which the meeting was.
      </p>
      <p className="govuk-body">
        This table is for the desk: its numbers are as small as they are. What leaves the desk is the problem
        profile, which does not say numbers below 5.
      </p>
      {places.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">No place is confirmed yet, and none stood on an agenda.</p>
        </EmptyState>
      ) : (
        <>
          <Table caption="By day and time" columns={byTime} rows={places} keyOf={({ id }) => id} />
          <Table caption="By month" columns={byMonth(months)} rows={places} keyOf={({ id }) => id} />
        </>
      )}
      {more && <p className="govuk-body">There are more records than are looked into.</p>}
    </Page>
  )
}
