import { countLinks, type LinkPicture, type LinkPoint } from '#shared/mase/links/link.ts'
import { Reference } from '../../../components/reference.tsx'
import { Table } from '../../../components/table.tsx'
import { kindOf } from './link-words.ts'

interface Props {
  readonly picture: LinkPicture
  readonly hrefOf: (point: LinkPoint) => string
}

/** The same as the picture, and its longer names: each point with all that it is joined to. */
export function LinksTable({ picture, hrefOf }: Props) {
  const { points, edges } = picture
  const counts = countLinks(picture)
  const byId = new Map(points.map((point) => [point.id, point]))
  const joinedTo = ({ id }: LinkPoint) =>
    edges.flatMap(({ one, other }) => {
      const end = one === id ? other : other === id ? one : undefined
      const point = end && byId.get(end)
      return point ? [point] : []
    })
  const rows = points.toSorted(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.label.localeCompare(b.label, 'en-GB'),
  )
  return (
    <Table
      caption="Everything in the picture, what is joined most first"
      columns={[
        {
          heading: 'What',
          cell: (point) => (
            <>
              <a className="govuk-link" href={hrefOf(point)}>
                {point.label}
              </a>
              {point.isDisputed && (
                <p className="govuk-hint">Somebody said otherwise of two of its mentions.</p>
              )}
              {point.isWithheld && <p className="govuk-hint">Withheld from others.</p>}
            </>
          ),
        },
        { heading: 'Kind', cell: kindOf },
        {
          heading: 'Joined to',
          cell: (point) => (
            <ul className="govuk-list govuk-!-margin-bottom-0">
              {joinedTo(point).map((other) => (
                <li key={other.id}>
                  {other.label} <span className="govuk-visually-hidden">({kindOf(other)})</span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          heading: 'Records',
          cell: ({ references }) => (
            <ul className="govuk-list govuk-!-margin-bottom-0">
              {references.map((reference) => (
                <li key={reference}>
                  <Reference value={reference} />
                </li>
              ))}
            </ul>
          ),
        },
        { heading: 'Links', cell: ({ id }) => counts.get(id) ?? 0, numeric: true },
        {
          heading: 'Look closer',
          cell: (point) => (
            <a className="govuk-link" href={`/mase/links?around=${point.id}`}>
              What is around<span className="govuk-visually-hidden"> {point.label}</span>
            </a>
          ),
        },
      ]}
      rows={rows}
      keyOf={({ id }) => id}
    />
  )
}
