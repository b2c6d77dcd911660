import type { ReportBlock } from '../profile-report.ts'

const LIST = /^[-•*]\s+/
const HEADING = /^#{1,3}\s+/

/** The blocks of a text as somebody types it: paragraphs with blank lines between, lists by "- ", headings by "## ". */
export function blocksOf(text: string): ReportBlock[] {
  const parts = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap(splitByKind)
    .filter((lines) => lines.length > 0)
  return parts.map((lines): ReportBlock => {
    const [first = ''] = lines
    if (LIST.test(first)) return { kind: 'list', items: lines.map((line) => line.replace(LIST, '')) }
    if (HEADING.test(first)) return { kind: 'heading', text: first.replace(HEADING, '') }
    return { kind: 'paragraph', text: lines.join(' ') }
  })
}

const kindOf = (line: string): string => (LIST.test(line) ? 'list' : HEADING.test(line) ? 'heading' : 'text')

/** A list may follow the line that introduces it; a heading stands by itself. */
function splitByKind(part: string): string[][] {
  const lines = part
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const found: string[][] = []
  for (const line of lines) {
    const last = found.at(-1)
    const isSame =
      last !== undefined && kindOf(last[0] as string) === kindOf(line) && kindOf(line) !== 'heading'
    if (isSame) last.push(line)
    else found.push([line])
  }
  return found
}
