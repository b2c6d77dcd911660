import { SummaryList } from '../../../../components/summary-list.tsx'
import { Table } from '../../../../components/table.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import type { Block, Fact, Paper } from '../../../../pdf/content/blocks.ts'

/** A paper as a page, in the words of its files. The page brings its first heading itself. */
export const PaperBlocks = ({ paper }: { readonly paper: Paper }) => (
  <>
    {paper.blocks.slice(1).map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the paper is drawn once, and blocks may be equal
      <PaperBlock key={index} block={block} />
    ))}
  </>
)

const sizes = { 1: 'l', 2: 'm', 3: 's' } as const

function PaperBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'heading') {
    const Heading = `h${block.level}` as const
    return <Heading className={`govuk-heading-${sizes[block.level]}`}>{block.text}</Heading>
  }
  if (block.kind === 'paragraph')
    return (
      <p className={`govuk-body${block.tone === 'strong' ? ' govuk-!-font-weight-bold' : ''}`}>
        {block.text}
      </p>
    )
  if (block.kind === 'facts') return <SummaryList rows={block.facts.map(rowOf)} />
  if (block.kind === 'card')
    return (
      <SummaryList
        title={block.caption}
        level={4}
        rows={block.cells.map(({ column, text }) => ({ key: column, value: <TypedText text={text} /> }))}
      />
    )
  return (
    <Table
      caption={block.caption}
      keyOf={(row) => row.join(' ')}
      rows={block.rows}
      columns={block.columns.map((heading, place) => ({
        heading,
        cell: (row: readonly string[]) => <TypedText text={row[place] ?? ''} />,
      }))}
    />
  )
}

const rowOf = ({ label, note, answer }: Fact) => ({
  key: (
    <>
      {label}
      {note && <span className="govuk-hint govuk-!-margin-bottom-0">{note}</span>}
    </>
  ),
  value:
    answer.as === 'list' ? (
      <ul className="govuk-list govuk-list--bullet">
        {answer.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ) : (
      <TypedText text={answer.text} />
    ),
})
