import type { ReactNode } from 'react'
import { isCellEmpty, type Row } from '#shared/form/answers/answers.ts'
import { isColumnAsked } from '#shared/form/answers/conditions.ts'
import { controlName, type RowKey } from '#shared/form/answers/names.ts'
import type { Column } from '#shared/form/format/definition.ts'
import { hintOf, labelOf } from './about-question.tsx'
import { type Arranged, arrange } from './arrange.ts'
import { CellField } from './cell-field.tsx'
import type { SectionPage } from './page-of-form.ts'

interface Props {
  readonly question: string
  readonly row: RowKey
  /** What is in the row now. */
  readonly cells: Row
  readonly columns: readonly Column[]
  readonly page: SectionPage
}

/** The controls of one row. */
export function RowFields({ question, row, cells, columns, page }: Props) {
  const forgotten = (column: Column) => !isColumnAsked(column, cells) && !isCellEmpty(cells[column.id])
  const draw = ({ asked, reveals }: Arranged<Column>): ReactNode => (
    <CellField
      key={asked.id}
      name={controlName(question, row, asked.id)}
      label={labelOf(asked)}
      hint={hintOf(asked, columns)}
      size="s"
      form={page.form}
      asked={asked}
      page={page}
      revealed={(value) => reveals[value]?.map(draw)}
    />
  )
  return arrange(columns, forgotten).map(draw)
}
