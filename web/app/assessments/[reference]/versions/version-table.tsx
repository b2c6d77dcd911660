import type { VersionRow } from '#shared/api/reviews.ts'
import type { Picture } from '#shared/review/picture.ts'
import { Reference } from '../../../../components/reference.tsx'
import { type Column, Table } from '../../../../components/table.tsx'
import { versionDay, versionName, whereWords } from './version-words.ts'

interface Props {
  readonly picture: Picture
  readonly versions: readonly VersionRow[]
}

interface Line {
  readonly version: VersionRow
  readonly index: number
}

/** What the drawing shows, as a table. */
export function VersionTable({ picture, versions }: Props) {
  const columns: Column<Line>[] = [
    {
      heading: 'Version',
      cell: ({ version }) => (
        <>
          {versionName(version)}
          <br />
          <Reference value={version.reference} />
          <span className="govuk-!-display-block govuk-!-font-weight-regular">
            {whereWords(version)} on {versionDay(version)} by {version.author.name}, {version.author.post}
          </span>
        </>
      ),
    },
    {
      heading: 'Opinion',
      cell: ({ version }) => version.measure.opinion?.label ?? 'None given',
    },
    ...picture.bars.groups.map(
      ({ label, values }): Column<Line> => ({
        heading: label,
        cell: ({ index }) => values[index] ?? 0,
        numeric: true,
      }),
    ),
  ]
  return (
    <Table
      caption={`Each version: opinion and ${picture.bars.title.toLowerCase()}`}
      columns={columns}
      rows={versions.map((version, index) => ({ version, index }))}
      keyOf={({ version }) => version.reference}
    />
  )
}
