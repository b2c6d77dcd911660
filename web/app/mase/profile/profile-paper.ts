import { type ProfileReport, profileMarking, type ReportBlock } from '#shared/mase/profile-report.ts'
import type { Block, Paper } from '../../../pdf/content/blocks.ts'

/** A block of a report as paper has it. */
function onPaper(block: ReportBlock): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 3, text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: block.text }]
    case 'list':
      return block.items.map((text) => ({ kind: 'paragraph', text: `•  ${text}` }))
    case 'note':
      return [{ kind: 'paragraph', text: block.text, tone: 'hint' }]
    default:
      return [{ kind: 'table', caption: block.caption, columns: block.header, rows: block.rows }]
  }
}

/** A problem profile on paper: the one content that its PDF and its Word document are made of. */
export function profilePaper(report: ProfileReport, id: string, code: string): Paper {
  const { title, partnership, edition, provenance, sections } = report
  return {
    title: `${title} ${profileMarking}`,
    marking: profileMarking,
    reference: `${code}-profile-${id}`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: `${partnership}, edition ${edition}. ${provenance}.`, tone: 'strong' },
      ...sections.flatMap(({ title: heading, blocks }): Block[] => [
        { kind: 'heading', level: 2, text: heading },
        ...blocks.flatMap(onPaper),
      ]),
    ],
  }
}
