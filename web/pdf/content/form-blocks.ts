import type { FrozenDocument, FrozenQuestion, FrozenSection } from '#shared/form/document/document.ts'
import { noAnswerWords, ownWords } from '../../document/no-answer-words.ts'
import { runsOf } from '../../document/runs.ts'
import type { Block, Fact, FactAnswer } from './blocks.ts'
import { guidanceBlocks } from './guidance-blocks.ts'

/** Columns that fit beside each other on A4: with more, each row stands by itself. The same as on the pages. */
const MOST_COLUMNS = 4

/** A form as it was asked and answered. */
export function formBlocks({ form, sections, guidance }: FrozenDocument): Block[] {
  return [
    { kind: 'heading', level: 2, text: form.title },
    { kind: 'paragraph', text: form.source, tone: 'hint' },
    ...guidanceBlocks(guidance),
    ...sections.flatMap(sectionBlocks),
  ]
}

function sectionBlocks({ title, questions }: FrozenSection): Block[] {
  return [
    { kind: 'heading', level: 3, text: title },
    ...(questions.length === 0
      ? [{ kind: 'paragraph', text: 'No question of this section was asked.', tone: 'hint' } as const]
      : []),
    ...runsOf(questions).flatMap((run): Block[] =>
      run.kind === 'rows' ? rowsBlocks(run.question) : [{ kind: 'facts', facts: run.questions.map(factOf) }],
    ),
  ]
}

const labelOf = ({ number, label }: FrozenQuestion) => (number ? `${number} ${label}` : label)

const noteOf = ({ originalLabel }: FrozenQuestion) => (originalLabel ? { note: ownWords(originalLabel) } : {})

const factOf = (question: FrozenQuestion): Fact => ({
  label: labelOf(question),
  ...noteOf(question),
  answer: answerOf(question),
})

function answerOf(question: FrozenQuestion): FactAnswer {
  const { answer } = question
  if (answer.as === 'list') return { as: 'list', items: answer.items }
  if (answer.as === 'text' || answer.as === 'mark') return { as: 'text', text: answer.text }
  return { as: 'text', text: noAnswerWords(question), tone: 'hint' }
}

function rowsBlocks(question: FrozenQuestion): Block[] {
  const { answer } = question
  if (answer.as !== 'rows' || answer.rows.length === 0) return [{ kind: 'facts', facts: [factOf(question)] }]
  const { columns, rows, notAsked } = answer
  if (columns.length <= MOST_COLUMNS)
    return [{ kind: 'table', caption: labelOf(question), ...noteOf(question), columns, rows }]
  return rows.map((row, index) => ({
    kind: 'card',
    caption: `${labelOf(question)}: ${index + 1} of ${rows.length}`,
    ...(index === 0 ? noteOf(question) : {}),
    cells: columns
      .map((column, place) => ({ column, text: row[place] ?? '' }))
      .filter((_, place) => !notAsked?.[index]?.includes(place)),
  }))
}
