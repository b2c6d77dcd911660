import type { FrozenQuestion, FrozenRow } from '#shared/form/document/document.ts'
import { SummaryList } from '../components/summary-list.tsx'
import { Table } from '../components/table.tsx'
import { TypedText } from '../components/typed-text.tsx'
import { NoAnswer } from './answer.tsx'
import { Lines } from './lines.tsx'
import { QuestionLabel } from './question-label.tsx'

interface Row {
  readonly key: string
  readonly cells: FrozenRow
  /** The places of the columns that were not asked in it. */
  readonly notAsked: readonly number[]
}

/** Columns that fit beside each other on paper; with more, each row is a list of its own. */
const MOST_COLUMNS = 4

/**
 * A question that is answered in rows: a family, contributors, actions. In a table a dash stands where nothing was
 * written: a long list of actions is mostly empty, and words would bury the rest.
 */
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
  const rows: Row[] = answer.rows.map((cells, index) => ({
    cells,
    key: String(index),
    notAsked: answer.notAsked?.[index] ?? [],
  }))
  return (
    <>
      <Heading className="govuk-heading-s">
        <QuestionLabel question={question} />
      </Heading>
      {answer.columns.length > MOST_COLUMNS ? (
        <ol className="govuk-list govuk-list--number">
          {rows.map(({ cells, key, notAsked }) => (
            <li key={key}>
              <SummaryList
                rows={answer.columns.flatMap((column, index) =>
                  notAsked.includes(index)
                    ? []
                    : [
                        {
                          key: column,
                          value: cells[index] ? (
                            <TypedText text={cells[index]} />
                          ) : (
                            <NoAnswer>Not answered</NoAnswer>
                          ),
                        },
                      ],
                )}
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
            cell: ({ cells }: Row) => (cells[index] ? <Lines text={cells[index]} /> : <NoAnswer>–</NoAnswer>),
          }))}
          rows={rows}
          keyOf={({ key }) => key}
        />
      )}
    </>
  )
}
