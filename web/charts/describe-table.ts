import type { PublishedTable } from '#shared/management/publish.ts'
import { publishedWords } from './published-words.ts'

/** A picture in words, for who does not see it. The table beneath says the same and more. */
export const describeTable = ({ rows, columns }: PublishedTable): string =>
  rows
    .map(({ label, cells }) => {
      const said = cells.map((cell, column) =>
        columns.length === 1
          ? publishedWords(cell)
          : `${columns[column]} ${publishedWords(cell).toLowerCase()}`,
      )
      return `${label}: ${said.join(', ')}.`
    })
    .join(' ')
