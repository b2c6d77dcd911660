import type { ReportBlock } from '#shared/mase/profile-report.ts'
import { InsetText } from '../../../components/inset-text.tsx'
import { Table } from '../../../components/table.tsx'

/** What a section says, as a page shows it; a paper says the same. */
export const ReportBlocks = ({ blocks }: { readonly blocks: readonly ReportBlock[] }) =>
  blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are drawn once, and two may say the same
    <Block key={place} block={block} />
  ))

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3 className="govuk-heading-s">{block.text}</h3>
    case 'paragraph':
      return <p className="govuk-body">{block.text}</p>
    case 'list':
      return (
        <ul className="govuk-list govuk-list--bullet">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'note':
      return <InsetText>{block.text}</InsetText>
    default:
      return <ReportTable block={block} />
  }
}

const ReportTable = ({ block }: { readonly block: Extract<ReportBlock, { kind: 'table' }> }) => (
  <Table
    caption={block.caption}
    columns={block.header.map((heading, column) => ({
      heading,
      cell: (row: readonly string[]) => row[column],
      numeric: column > 0,
    }))}
    rows={block.rows}
    keyOf={([name = '']) => name}
  />
)
