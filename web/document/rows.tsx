import type { FrozenQuestion, FrozenRow } from '#shared/form/document.ts'
import { SummaryList } from '../components/summary-list.tsx'
import { Table } from '../components/table.tsx'
import { TypedText } from '../components/typed-text.tsx'
import { NoAnswer } from './answer.tsx'
import { Lines } from './lines.tsx'
import { QuestionLabel } from './question-label.tsx'

interface Row {
  readonly key: string
  readonly cells: FrozenRow
}

/** Columns that fit beside each other on paper; with more, each row is a list of its own. */
const MOST_COLUMNS = 4

/** A question that is answered in rows: a family, contributors, actions. */
export function RowsOfQuestion({
  question,
  headingLevel,
}: {
  readonly question: FrozenQuestion
  readonly headingLevel: 3 | 4
}) {
  const { answer } = question
  if (answer.as !== 'rows') return null
  const Heading = `h${headingLevel}` as const
  const rows: Row[] = answer.rows.map((cells, index) => ({ cells, key: String(index) }))
  return (
    <>
      <Heading className="govuk-heading-s">
        <QuestionLabel question={question} />
      </Heading>
      {answer.columns.length > MOST_COLUMNS ? (
        <ol className="govuk-list govuk-list--number">
          {rows.map(({ cells, key }) => (
            <li key={key}>
              <SummaryList
                rows={answer.columns.map((column, index) => ({
                  key: column,
                  value: <Cell text={cells[index]} as={TypedText} />,
                }))}
              />
            </li>
          ))}
        </ol>
      ) : (
        <Table
          caption={question.label}
          hideCaption
          columns={answer.columns.map((heading, index) => ({
            heading,
            cell: ({ cells }: Row) => <Cell text={cells[index]} as={Lines} />,
          }))}
          rows={rows}
          keyOf={({ key }) => key}
        />
      )}
    </>
  )
}

/** A dash where nothing was written: a long list of actions is mostly empty, and words would bury the rest. */
function Cell({
  text,
  as: Text,
}: {
  readonly text: string | undefined
  readonly as: typeof TypedText | typeof Lines
}) {
  if (text) return <Text text={text} />
  return (
    <NoAnswer>
      <span aria-hidden="true">–</span>
      <span className="govuk-visually-hidden">Not answered</span>
    </NoAnswer>
  )
}
