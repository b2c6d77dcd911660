import type { Block } from './block.ts'

const typeface = 'font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5'
const column = 'max-width: 38em; margin: 0 auto; padding: 16px'

/**
 * The mail as HTML: headings, paragraphs and a list in one column. No table, picture, script or colour, so that every
 * mail program and screen reader shows it as its reader likes it, and nothing is fetched when it is opened.
 */
export function renderHtml(title: string, blocks: readonly Block[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="margin: 0; ${typeface}">`,
    `<div role="article" aria-label="${escapeHtml(title)}" style="${column}">`,
    ...blocks.map(htmlOf),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function htmlOf(block: Block): string {
  if (block.kind === 'list') {
    const items = block.items.map((item) => `<li style="margin: 0 0 4px">${escapeHtml(item)}</li>`)
    return `<ul style="margin: 0 0 16px; padding-left: 24px">\n${items.join('\n')}\n</ul>`
  }
  if (block.kind === 'link') {
    return `<p style="margin: 0 0 24px; font-weight: bold"><a href="${escapeHtml(block.address)}">${escapeHtml(block.words)}</a></p>`
  }
  const words = escapeHtml(block.words)
  if (block.kind === 'title')
    return `<h1 style="margin: 0 0 16px; font-size: 24px; line-height: 1.25">${words}</h1>`
  if (block.kind === 'heading')
    return `<h2 style="margin: 24px 0 8px; font-size: 19px; line-height: 1.3">${words}</h2>`
  if (block.kind === 'marking') return `<p style="margin: 0 0 16px; font-weight: bold">${words}</p>`
  return `<p style="margin: 0 0 16px">${words}</p>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
