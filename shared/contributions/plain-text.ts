import type { FrozenAnswer } from '../form/document/document.ts'

/** An answer as text alone. Of rows only those that say something, each on a line of its own. */
export function plainText(answer: FrozenAnswer): string {
  switch (answer.as) {
    case 'text':
    case 'mark':
      return answer.text
    case 'list':
      return answer.items.join(', ')
    case 'rows':
      return (
        answer.rows
          // In a list of fixed lines the first cell only names the line.
          .filter((row) =>
            (answer.ids ? row.slice(1) : row).some((text) => text !== '' && text !== 'Not answered'),
          )
          .map((row) => row.filter((text) => text !== '').join(': '))
          .join('\n')
      )
    default:
      return ''
  }
}
