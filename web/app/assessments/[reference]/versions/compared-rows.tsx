import type { VersionRow } from '#shared/api/reviews.ts'
import type { FrozenRow } from '#shared/form/document/document.ts'
import type { ComparedQuestion } from '#shared/review/compare.ts'
import { TypedText } from '../../../../components/typed-text.tsx'
import { NoAnswer } from '../../../../document/answer.tsx'
import { ChangeTag } from './change-tag.tsx'
import { Sides } from './sides.tsx'

interface Props {
  readonly question: ComparedQuestion
  readonly before: VersionRow
  readonly after: VersionRow
  readonly showAll: boolean
}

/** What became of each row: an indicator, an action, a member of the family. Its first words name it. */
export function ComparedRows({ question, before, after, showAll }: Props) {
  const { rows = [], columns = [] } = question
  const shown = rows.filter(({ change }) => showAll || change !== 'same')
  if (shown.length === 0) return <NoAnswer>Nothing was answered</NoAnswer>
  return (
    <ul className="govuk-list">
      {shown.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name, and the order stays
        <li key={index}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {nameOf(row.after ?? row.before)} <ChangeTag change={row.change} />
          </p>
          <Sides
            before={before}
            after={after}
            left={<Cells columns={columns} row={row.before} />}
            right={<Cells columns={columns} row={row.after} />}
          />
        </li>
      ))}
    </ul>
  )
}

const nameOf = (row: FrozenRow | undefined): string => row?.[0] || 'One without a name'

function Cells({
  columns,
  row,
}: {
  readonly columns: readonly string[]
  readonly row: FrozenRow | undefined
}) {
  if (!row) return <NoAnswer>Not there</NoAnswer>
  const said = columns.slice(1).flatMap((column, index) => {
    const cell = row[index + 1]
    return cell ? [{ column, cell }] : []
  })
  if (said.length === 0) return <NoAnswer>Nothing more was said</NoAnswer>
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {said.map(({ column, cell }) => (
        <li key={column}>
          {column}: <TypedText text={cell} />
        </li>
      ))}
    </ul>
  )
}
